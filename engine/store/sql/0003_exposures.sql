-- What was shown in a session without being asked. `think_ms` belongs to the kind recall.

CREATE TABLE exposure (
    pos INTEGER PRIMARY KEY,
    session TEXT NOT NULL,
    person TEXT NOT NULL,
    item TEXT NOT NULL,
    revision INTEGER NOT NULL,
    meaning INTEGER NOT NULL,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    think_ms INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX exposure_by_person ON exposure (person);

CREATE TRIGGER exposure_no_update BEFORE UPDATE ON exposure BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER exposure_no_delete BEFORE DELETE ON exposure BEGIN SELECT RAISE(ABORT, 'append only'); END;
