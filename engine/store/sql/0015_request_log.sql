-- The log of requests at the desk: counts by kind, day and outcome, and nothing of a resident. An
-- entry is what was logged in one act; taking it back is a row of its own. `day` is a calendar day.

CREATE TABLE request_log (
    pos INTEGER PRIMARY KEY,
    entry TEXT NOT NULL,
    committee TEXT NOT NULL,
    day INTEGER NOT NULL,
    line TEXT NOT NULL,
    request TEXT NOT NULL,
    outcome TEXT NOT NULL,
    amount INTEGER NOT NULL,
    source TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE TABLE request_log_taken_back (
    pos INTEGER PRIMARY KEY,
    entry TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    h BLOB NOT NULL
) STRICT;

CREATE INDEX request_log_of_committee ON request_log (committee, day);
CREATE INDEX request_log_by_entry ON request_log (entry);
CREATE UNIQUE INDEX request_log_taken_back_by_entry ON request_log_taken_back (entry);

CREATE TRIGGER request_log_no_update BEFORE UPDATE ON request_log BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER request_log_no_delete BEFORE DELETE ON request_log BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER request_log_taken_back_no_update BEFORE UPDATE ON request_log_taken_back BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER request_log_taken_back_no_delete BEFORE DELETE ON request_log_taken_back BEGIN SELECT RAISE(ABORT, 'append only'); END;
