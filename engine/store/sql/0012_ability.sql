-- Parameter sets, frozen: what ability is computed under; which one was adopted, when and by whom;
-- and changes of rules in a line. `share` is in ten-thousandths of the line's items by weight, `since`
-- a day.

CREATE TABLE parameter_set (
    pos INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    model TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE model_adopted (
    pos INTEGER PRIMARY KEY,
    model TEXT NOT NULL,
    digest TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE policy_change (
    pos INTEGER PRIMARY KEY,
    line TEXT NOT NULL,
    since INTEGER NOT NULL,
    share INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TRIGGER parameter_set_no_update BEFORE UPDATE ON parameter_set BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER parameter_set_no_delete BEFORE DELETE ON parameter_set BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER model_adopted_no_update BEFORE UPDATE ON model_adopted BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER model_adopted_no_delete BEFORE DELETE ON model_adopted BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER policy_change_no_update BEFORE UPDATE ON policy_change BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER policy_change_no_delete BEFORE DELETE ON policy_change BEGIN SELECT RAISE(ABORT, 'append only'); END;
