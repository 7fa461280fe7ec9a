-- What was said with a picture: the bytes are sealed, and the hash is of what was kept.
CREATE TABLE picture (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES view_session (id),
    prompt TEXT NOT NULL,
    option_key TEXT,
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    byte_count INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    stage TEXT NOT NULL,
    helper TEXT NOT NULL,
    language TEXT NOT NULL,
    way TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX picture_of_session ON picture (session_id);

CREATE TRIGGER picture_is_never_edited BEFORE UPDATE ON picture BEGIN SELECT RAISE(ABORT, 'a picture is never edited'); END;
