-- What was entered from the answer sheets of exams on paper: each task as one person read it, that
-- this person was through, what was settled where two persons read differently, and the attempt that
-- the answers became. `slot` is the task of the printed variant, 0 for the whole sheet; `body` is the
-- JSON of the answer, or the attempt.

CREATE TABLE paper_entry (
    pos INTEGER PRIMARY KEY,
    exam TEXT NOT NULL,
    candidate TEXT NOT NULL,
    kind TEXT NOT NULL,
    who TEXT NOT NULL,
    slot INTEGER NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX paper_entry_by_sheet ON paper_entry (exam, candidate);

CREATE TRIGGER paper_entry_no_update BEFORE UPDATE ON paper_entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER paper_entry_no_delete BEFORE DELETE ON paper_entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
