-- Stages of results that were released, one after the other, and appeals against results: what was
-- filed, what became of it, and what a candidate has written and not filed. `until` is 0 where a
-- stage has no end; `slot` is 0 where the whole result is meant; `marks` is a JSON array of texts
-- "slot:node:digits", one digit per rubric point.

CREATE TABLE result_stage (
    pos INTEGER PRIMARY KEY,
    exam TEXT NOT NULL,
    stage TEXT NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    appeals INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE appeal (
    pos INTEGER PRIMARY KEY,
    appeal TEXT NOT NULL UNIQUE,
    exam TEXT NOT NULL,
    attempt TEXT NOT NULL,
    candidate TEXT NOT NULL,
    slot INTEGER NOT NULL,
    task TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE appeal_step (
    pos INTEGER PRIMARY KEY,
    appeal TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    correction TEXT NOT NULL,
    marks TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE appeal_draft (
    pos INTEGER PRIMARY KEY,
    attempt TEXT NOT NULL,
    slot INTEGER NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TRIGGER result_stage_no_update BEFORE UPDATE ON result_stage BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER result_stage_no_delete BEFORE DELETE ON result_stage BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER appeal_no_update BEFORE UPDATE ON appeal BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER appeal_no_delete BEFORE DELETE ON appeal BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER appeal_step_no_update BEFORE UPDATE ON appeal_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER appeal_step_no_delete BEFORE DELETE ON appeal_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER appeal_draft_no_update BEFORE UPDATE ON appeal_draft BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER appeal_draft_no_delete BEFORE DELETE ON appeal_draft BEGIN SELECT RAISE(ABORT, 'append only'); END;
