-- Orders to correct the key of a task after an exam, and what became of each: said yes to by
-- somebody else, applied, undone, dropped. `exam` is empty where every exam is meant that has the
-- task in this revision; `answer` is a JSON array of texts. Scores are in exam_score, each applied or
-- undone correction as a further revision.

CREATE TABLE key_correction (
    pos INTEGER PRIMARY KEY,
    correction TEXT NOT NULL UNIQUE,
    exam TEXT NOT NULL,
    task TEXT NOT NULL,
    revision INTEGER NOT NULL,
    action TEXT NOT NULL,
    answer TEXT NOT NULL,
    marks INTEGER NOT NULL,
    favourable INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE key_correction_step (
    pos INTEGER PRIMARY KEY,
    correction TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    digest TEXT NOT NULL,
    changed INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX key_correction_step_by_correction ON key_correction_step (correction);

CREATE TRIGGER key_correction_no_update BEFORE UPDATE ON key_correction BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER key_correction_no_delete BEFORE DELETE ON key_correction BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER key_correction_step_no_update BEFORE UPDATE ON key_correction_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER key_correction_step_no_delete BEFORE DELETE ON key_correction_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
