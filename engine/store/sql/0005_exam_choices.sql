-- Which of several attempts of a candidate counts, as somebody said; and what opens the papers of
-- an exam to those who sat it, once its results are out. The keys are base64 texts; `scoring_key`
-- is empty where nothing of that half is released.

CREATE TABLE exam_choice (
    pos INTEGER PRIMARY KEY,
    exam TEXT NOT NULL,
    candidate TEXT NOT NULL,
    attempt TEXT NOT NULL,
    among INTEGER NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX exam_choice_by_exam ON exam_choice (exam, candidate);
CREATE INDEX exam_choice_by_candidate ON exam_choice (candidate, exam);

CREATE TABLE exam_release (
    pos INTEGER PRIMARY KEY,
    exam TEXT NOT NULL UNIQUE,
    seat_key TEXT NOT NULL,
    scoring_key TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TRIGGER exam_choice_no_update BEFORE UPDATE ON exam_choice BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_choice_no_delete BEFORE DELETE ON exam_choice BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_release_no_update BEFORE UPDATE ON exam_release BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_release_no_delete BEFORE DELETE ON exam_release BEGIN SELECT RAISE(ABORT, 'append only'); END;
