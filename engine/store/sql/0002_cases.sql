-- Attempts at case scenarios and what happened in them. `met` is one digit per rubric point.

CREATE TABLE case_attempt (
    pos INTEGER PRIMARY KEY,
    attempt TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    scenario TEXT NOT NULL,
    revision INTEGER NOT NULL,
    meaning INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    taken_from TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX case_attempt_by_person ON case_attempt (person);

CREATE TABLE case_event (
    pos INTEGER PRIMARY KEY,
    attempt TEXT NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    node TEXT NOT NULL,
    choice TEXT NOT NULL,
    text TEXT NOT NULL,
    met TEXT NOT NULL,
    dwell_ms INTEGER NOT NULL,
    h BLOB NOT NULL,
    UNIQUE (attempt, number)
) STRICT;

CREATE TRIGGER case_attempt_no_update BEFORE UPDATE ON case_attempt BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER case_attempt_no_delete BEFORE DELETE ON case_attempt BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER case_event_no_update BEFORE UPDATE ON case_event BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER case_event_no_delete BEFORE DELETE ON case_event BEGIN SELECT RAISE(ABORT, 'append only'); END;
