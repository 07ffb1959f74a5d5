-- Every row of a journal table has a place `pos` in the one commit order of this store and a seal
-- `h` over its content. Instants are UTC milliseconds.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    install TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;

-- How far the journal goes. `lost_*` count what a salvage could not read, so that
-- rows + lost = last place always holds.
CREATE TABLE head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last_pos INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    lost_rows INTEGER NOT NULL,
    lost_answers INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE session (
    pos INTEGER PRIMARY KEY,
    session TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    spec TEXT NOT NULL,
    queue TEXT NOT NULL,
    seed INTEGER NOT NULL,
    algorithm INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX session_by_person ON session (person);

CREATE TABLE session_step (
    pos INTEGER PRIMARY KEY,
    session TEXT NOT NULL,
    at INTEGER NOT NULL,
    step TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX session_step_by_session ON session_step (session);

CREATE TABLE answer (
    pos INTEGER PRIMARY KEY,
    install TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    person TEXT NOT NULL,
    session TEXT NOT NULL,
    item TEXT NOT NULL,
    revision INTEGER NOT NULL,
    meaning INTEGER NOT NULL,
    origin TEXT NOT NULL,
    response TEXT NOT NULL,
    shown_order TEXT NOT NULL,
    rt_ms INTEGER NOT NULL,
    confidence TEXT NOT NULL,
    undo_of INTEGER,
    h BLOB NOT NULL,
    UNIQUE (install, seq)
) STRICT;
CREATE INDEX answer_by_person ON answer (person);

CREATE TABLE mark (
    pos INTEGER PRIMARY KEY,
    person TEXT NOT NULL,
    item TEXT NOT NULL,
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    is_on INTEGER NOT NULL,
    text TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX mark_by_person ON mark (person);

CREATE TABLE committee_revision (
    pos INTEGER PRIMARY KEY,
    committee TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    name TEXT NOT NULL,
    street TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE person_revision (
    pos INTEGER PRIMARY KEY,
    person TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    name TEXT NOT NULL,
    staff_no TEXT NOT NULL,
    committee TEXT NOT NULL,
    post TEXT NOT NULL,
    roles TEXT NOT NULL,
    duties TEXT NOT NULL,
    active INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX person_revision_by_person ON person_revision (person);

CREATE TABLE setting_revision (
    pos INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    value TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;
CREATE INDEX setting_revision_by_name ON setting_revision (name);

CREATE TABLE audit (
    pos INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    hash TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE item_revision (
    pos INTEGER PRIMARY KEY,
    item TEXT NOT NULL,
    revision INTEGER NOT NULL,
    digest TEXT NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    at INTEGER NOT NULL,
    why TEXT NOT NULL,
    h BLOB NOT NULL,
    UNIQUE (item, revision)
) STRICT;

-- The only table that is overwritten: no history of secrets is kept.
CREATE TABLE credential (
    id INTEGER PRIMARY KEY,
    person TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    hash TEXT NOT NULL,
    failures INTEGER NOT NULL,
    last_failure INTEGER NOT NULL,
    last_sign_in INTEGER NOT NULL,
    must_change INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;

-- Against our own bugs, not against whoever owns the file.
CREATE TRIGGER session_no_update BEFORE UPDATE ON session BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER session_no_delete BEFORE DELETE ON session BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER session_step_no_update BEFORE UPDATE ON session_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER session_step_no_delete BEFORE DELETE ON session_step BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER answer_no_update BEFORE UPDATE ON answer BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER answer_no_delete BEFORE DELETE ON answer BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER mark_no_update BEFORE UPDATE ON mark BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER mark_no_delete BEFORE DELETE ON mark BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER committee_revision_no_update BEFORE UPDATE ON committee_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER committee_revision_no_delete BEFORE DELETE ON committee_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER person_revision_no_update BEFORE UPDATE ON person_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER person_revision_no_delete BEFORE DELETE ON person_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER setting_revision_no_update BEFORE UPDATE ON setting_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER setting_revision_no_delete BEFORE DELETE ON setting_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER item_revision_no_update BEFORE UPDATE ON item_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER item_revision_no_delete BEFORE DELETE ON item_revision BEGIN SELECT RAISE(ABORT, 'append only'); END;
