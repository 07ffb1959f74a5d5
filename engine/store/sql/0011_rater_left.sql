-- Raters who were taken out of the plan of an exam. `tickets` is a JSON array of texts: what they had
-- not handed in, which is taken back.

CREATE TABLE rater_left (
    pos INTEGER PRIMARY KEY,
    exam TEXT NOT NULL,
    rater TEXT NOT NULL,
    tickets TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX rater_left_by_rater ON rater_left (exam, rater);

CREATE TRIGGER rater_left_no_update BEFORE UPDATE ON rater_left BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER rater_left_no_delete BEFORE DELETE ON rater_left BEGIN SELECT RAISE(ABORT, 'append only'); END;
