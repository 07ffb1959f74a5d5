-- Computers that a person's practice was taken to, and what came back from them. `verify` and
-- `carry_key` are base64.

CREATE TABLE carry_enrolment (
    pos INTEGER PRIMARY KEY,
    enrolment TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    verify TEXT NOT NULL,
    carry_key TEXT NOT NULL,
    at INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE carry_end (
    pos INTEGER PRIMARY KEY,
    enrolment TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE carry_back (
    pos INTEGER PRIMARY KEY,
    enrolment TEXT NOT NULL,
    install TEXT NOT NULL,
    answers INTEGER NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TRIGGER carry_enrolment_no_update BEFORE UPDATE ON carry_enrolment BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER carry_enrolment_no_delete BEFORE DELETE ON carry_enrolment BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER carry_end_no_update BEFORE UPDATE ON carry_end BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER carry_end_no_delete BEFORE DELETE ON carry_end BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER carry_back_no_update BEFORE UPDATE ON carry_back BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER carry_back_no_delete BEFORE DELETE ON carry_back BEGIN SELECT RAISE(ABORT, 'append only'); END;
