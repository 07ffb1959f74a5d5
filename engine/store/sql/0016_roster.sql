-- Duty rosters of committees, a row for each revision, and what persons say of their duties. `slots`
-- and `allowances` are lists of texts. Days are calendar days. There is no place for a reason of a
-- leave: what is nobody's business is not kept.

CREATE TABLE roster (
    pos INTEGER PRIMARY KEY,
    roster TEXT NOT NULL,
    committee TEXT NOT NULL,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    weeks INTEGER NOT NULL,
    slots TEXT NOT NULL,
    allowances TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE duty_saying (
    pos INTEGER PRIMARY KEY,
    person TEXT NOT NULL,
    day INTEGER NOT NULL,
    part TEXT NOT NULL,
    word TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX roster_revision ON roster (roster, revision);
CREATE INDEX roster_of_committee ON roster (committee, first_day);
CREATE INDEX duty_saying_of_day ON duty_saying (day);

CREATE TRIGGER roster_no_update BEFORE UPDATE ON roster BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER roster_no_delete BEFORE DELETE ON roster BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER duty_saying_no_update BEFORE UPDATE ON duty_saying BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER duty_saying_no_delete BEFORE DELETE ON duty_saying BEGIN SELECT RAISE(ABORT, 'append only'); END;
