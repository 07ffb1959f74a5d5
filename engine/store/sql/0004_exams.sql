-- Exams that are held, what they keep of each candidate, and the journal of every attempt.
-- `candidates` and `invigilators` are JSON arrays of texts, with six texts a candidate and three an
-- invigilator; `seat` and `scoring` are bytes, because they may be sealed files; `met` is one digit
-- per rubric point; `boot_ns` are nanoseconds since the start of the machine that `boot` names.

CREATE TABLE exam_revision (
    pos INTEGER PRIMARY KEY,
    exam TEXT NOT NULL,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    blueprint TEXT NOT NULL,
    line TEXT NOT NULL,
    opens INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    state TEXT NOT NULL,
    candidates TEXT NOT NULL,
    invigilators TEXT NOT NULL,
    seed INTEGER NOT NULL,
    algorithm INTEGER NOT NULL,
    forms INTEGER NOT NULL,
    wrapped_key TEXT NOT NULL,
    scorer_box TEXT NOT NULL,
    generation INTEGER NOT NULL,
    is_mock INTEGER NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL,
    UNIQUE (exam, revision)
) STRICT;

CREATE TABLE exam_paper (
    pos INTEGER PRIMARY KEY,
    exam TEXT NOT NULL,
    candidate TEXT NOT NULL,
    form TEXT NOT NULL,
    seat_digest TEXT NOT NULL,
    seat BLOB NOT NULL,
    scoring BLOB NOT NULL,
    h BLOB NOT NULL,
    UNIQUE (exam, candidate)
) STRICT;

CREATE TABLE exam_attempt (
    pos INTEGER PRIMARY KEY,
    attempt TEXT NOT NULL UNIQUE,
    exam TEXT NOT NULL,
    candidate TEXT NOT NULL,
    paper_digest TEXT NOT NULL,
    install TEXT NOT NULL,
    program TEXT NOT NULL,
    budget_ms INTEGER NOT NULL,
    least_ms INTEGER NOT NULL,
    longest_off_ms INTEGER NOT NULL,
    resume_needs_code INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX exam_attempt_by_exam ON exam_attempt (exam);
CREATE INDEX exam_attempt_by_candidate ON exam_attempt (candidate);

CREATE TABLE attempt_event (
    pos INTEGER PRIMARY KEY,
    attempt TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    seq INTEGER NOT NULL,
    slot INTEGER NOT NULL,
    body TEXT NOT NULL,
    wall INTEGER NOT NULL,
    boot_ns INTEGER NOT NULL,
    boot TEXT NOT NULL,
    digest TEXT NOT NULL,
    h BLOB NOT NULL,
    UNIQUE (attempt, number)
) STRICT;

CREATE TABLE exam_mark (
    pos INTEGER PRIMARY KEY,
    attempt TEXT NOT NULL,
    exam TEXT NOT NULL,
    slot INTEGER NOT NULL,
    node INTEGER NOT NULL,
    rater TEXT NOT NULL,
    met TEXT NOT NULL,
    at INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX exam_mark_by_exam ON exam_mark (exam, attempt, slot, node, rater);

CREATE TABLE exam_score (
    pos INTEGER PRIMARY KEY,
    attempt TEXT NOT NULL,
    revision INTEGER NOT NULL,
    exam TEXT NOT NULL,
    candidate TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    body TEXT NOT NULL,
    h BLOB NOT NULL,
    UNIQUE (attempt, revision)
) STRICT;
CREATE INDEX exam_score_by_exam ON exam_score (exam);
CREATE INDEX exam_score_by_candidate ON exam_score (candidate);

CREATE TRIGGER exam_revision_no_update BEFORE UPDATE ON exam_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_revision_no_delete BEFORE DELETE ON exam_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_paper_no_update BEFORE UPDATE ON exam_paper BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_paper_no_delete BEFORE DELETE ON exam_paper BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_attempt_no_update BEFORE UPDATE ON exam_attempt BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_attempt_no_delete BEFORE DELETE ON exam_attempt BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER attempt_event_no_update BEFORE UPDATE ON attempt_event BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER attempt_event_no_delete BEFORE DELETE ON attempt_event BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_mark_no_update BEFORE UPDATE ON exam_mark BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_mark_no_delete BEFORE DELETE ON exam_mark BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_score_no_update BEFORE UPDATE ON exam_score BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exam_score_no_delete BEFORE DELETE ON exam_score BEGIN SELECT RAISE(ABORT, 'append only'); END;
