-- That a member of staff keyed something from paper for whoever said it: who, and when.
CREATE TABLE keyed (
    number INTEGER NOT NULL PRIMARY KEY,
    view_id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES view_session (id),
    keyed_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX keyed_in_session ON keyed (session_id, number);
