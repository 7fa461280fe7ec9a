-- Who may see what, as the person who owns their views chose; in the order they chose. A change of mind is a new row.
CREATE TABLE sharing_choice (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES view_session (id),
    about TEXT NOT NULL,
    shared_with TEXT NOT NULL,
    stage TEXT NOT NULL,
    helper TEXT NOT NULL,
    language TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX sharing_choice_of_session ON sharing_choice (session_id);

CREATE TRIGGER sharing_choice_is_never_edited BEFORE UPDATE ON sharing_choice BEGIN SELECT RAISE(ABORT, 'a sharing choice is never edited'); END;
