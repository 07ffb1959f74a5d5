-- Certificates that were issued, and what ended them before their date. `text` is that of the QR code
-- (payload and signature); `paper` is what each task of the paper rests on, without a word of the task.

CREATE TABLE certificate (
    pos INTEGER PRIMARY KEY,
    serial TEXT NOT NULL UNIQUE,
    exam TEXT NOT NULL,
    attempt TEXT NOT NULL,
    person TEXT NOT NULL,
    text TEXT NOT NULL,
    replaces TEXT NOT NULL,
    paper TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX certificate_by_person ON certificate (person);
CREATE INDEX certificate_by_attempt ON certificate (attempt);

CREATE TABLE certificate_end (
    pos INTEGER PRIMARY KEY,
    serial TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    since INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TRIGGER certificate_no_update BEFORE UPDATE ON certificate BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER certificate_no_delete BEFORE DELETE ON certificate BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER certificate_end_no_update BEFORE UPDATE ON certificate_end BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER certificate_end_no_delete BEFORE DELETE ON certificate_end BEGIN SELECT RAISE(ABORT, 'append only'); END;
