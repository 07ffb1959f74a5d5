-- Training plans that a director handed out: who is to study what of which line, until when, and
-- why. The newest plan of a committee is in force; taking one back is a row of its own. Days are
-- calendar days; reasons are ten-thousandths.

CREATE TABLE training_plan (
    pos INTEGER PRIMARY KEY,
    plan TEXT NOT NULL,
    committee TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE training_task (
    pos INTEGER PRIMARY KEY,
    plan TEXT NOT NULL,
    person TEXT NOT NULL,
    line TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    items INTEGER NOT NULL,
    sections TEXT NOT NULL,
    request_share INTEGER NOT NULL,
    before INTEGER NOT NULL,
    after INTEGER NOT NULL,
    partners INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE training_taken_back (
    pos INTEGER PRIMARY KEY,
    plan TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE INDEX training_plan_of_committee ON training_plan (committee);
CREATE UNIQUE INDEX training_plan_by_id ON training_plan (plan);
CREATE INDEX training_task_of_plan ON training_task (plan);
CREATE UNIQUE INDEX training_taken_back_by_plan ON training_taken_back (plan);

CREATE TRIGGER training_plan_no_update BEFORE UPDATE ON training_plan BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER training_plan_no_delete BEFORE DELETE ON training_plan BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER training_task_no_update BEFORE UPDATE ON training_task BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER training_task_no_delete BEFORE DELETE ON training_task BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER training_taken_back_no_update BEFORE UPDATE ON training_taken_back BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER training_taken_back_no_delete BEFORE DELETE ON training_taken_back BEGIN SELECT RAISE(ABORT, 'append only'); END;
