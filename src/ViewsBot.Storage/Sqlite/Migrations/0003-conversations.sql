-- A conversation of any channel; the embedded channel's are bound to their session when the invitation is made.
CREATE TABLE conversation (
    channel_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    session_id TEXT REFERENCES view_session (id),
    last_sequence INTEGER NOT NULL,
    started_at INTEGER,
    PRIMARY KEY (channel_id, conversation_id)
) STRICT;

CREATE INDEX conversation_of_session ON conversation (session_id);

CREATE TABLE activity (
    conversation_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    utf8 BLOB NOT NULL,
    PRIMARY KEY (conversation_id, sequence)
) STRICT;

CREATE TABLE answered (
    conversation_id TEXT NOT NULL,
    client_activity_id TEXT NOT NULL,
    activity_id TEXT NOT NULL,
    PRIMARY KEY (conversation_id, client_activity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE bot_state (
    key TEXT NOT NULL PRIMARY KEY,
    etag INTEGER NOT NULL,
    json BLOB NOT NULL
) STRICT;
