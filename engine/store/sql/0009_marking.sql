-- Marking by one or two raters. What a rater may know of an answer is in marking_ticket; whose answer
-- it is and why the rater has it is in ticket_place, which nothing that a rater asks reads. `raters`
-- is a JSON array of texts, `weights` one of numbers as texts; `met` is one digit per rubric point.
-- Exams from before have their marks in exam_mark.

CREATE TABLE marking_plan (
    pos INTEGER PRIMARY KEY,
    exam TEXT NOT NULL,
    revision INTEGER NOT NULL,
    per_answer INTEGER NOT NULL,
    apart INTEGER NOT NULL,
    apart_percent INTEGER NOT NULL,
    third TEXT NOT NULL,
    again_percent INTEGER NOT NULL,
    raters TEXT NOT NULL,
    seed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL,
    UNIQUE (exam, revision)
) STRICT;

CREATE TABLE marking_ticket (
    pos INTEGER PRIMARY KEY,
    ticket TEXT NOT NULL UNIQUE,
    exam TEXT NOT NULL,
    rater TEXT NOT NULL,
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    h BLOB NOT NULL,
    UNIQUE (exam, rater, number)
) STRICT;

CREATE TABLE ticket_place (
    pos INTEGER PRIMARY KEY,
    ticket TEXT NOT NULL UNIQUE,
    exam TEXT NOT NULL,
    role TEXT NOT NULL,
    task TEXT NOT NULL,
    attempt TEXT NOT NULL,
    slot INTEGER NOT NULL,
    node INTEGER NOT NULL,
    most INTEGER NOT NULL,
    weights TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX ticket_place_by_exam ON ticket_place (exam, attempt);

CREATE TABLE ticket_mark (
    pos INTEGER PRIMARY KEY,
    ticket TEXT NOT NULL,
    exam TEXT NOT NULL,
    rater TEXT NOT NULL,
    met TEXT NOT NULL,
    comment TEXT NOT NULL,
    ms INTEGER NOT NULL,
    at INTEGER NOT NULL,
    done INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX ticket_mark_by_rater ON ticket_mark (exam, rater, ticket);
CREATE INDEX ticket_mark_by_ticket ON ticket_mark (ticket);

CREATE TABLE ticket_handed (
    pos INTEGER PRIMARY KEY,
    ticket TEXT NOT NULL UNIQUE,
    exam TEXT NOT NULL,
    rater TEXT NOT NULL,
    at INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX ticket_handed_by_rater ON ticket_handed (exam, rater);

CREATE TRIGGER marking_plan_no_update BEFORE UPDATE ON marking_plan BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER marking_plan_no_delete BEFORE DELETE ON marking_plan BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER marking_ticket_no_update BEFORE UPDATE ON marking_ticket BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER marking_ticket_no_delete BEFORE DELETE ON marking_ticket BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER ticket_place_no_update BEFORE UPDATE ON ticket_place BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER ticket_place_no_delete BEFORE DELETE ON ticket_place BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER ticket_mark_no_update BEFORE UPDATE ON ticket_mark BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER ticket_mark_no_delete BEFORE DELETE ON ticket_mark BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER ticket_handed_no_update BEFORE UPDATE ON ticket_handed BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER ticket_handed_no_delete BEFORE DELETE ON ticket_handed BEGIN SELECT RAISE(ABORT, 'append only'); END;
