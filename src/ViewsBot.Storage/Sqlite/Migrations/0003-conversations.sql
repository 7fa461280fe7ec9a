-- A conversation of any channel; the embedded channel's are bound to their session when the invitation is made.
CREATE TABLE conversation (
    number INTEGER NOT NULL PRIMARY KEY,
    channel_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    session_id TEXT REFERENCES view_session (id),
    last_sequence INTEGER NOT NULL,
    started_at INTEGER,
    UNIQUE (channel_id, conversation_id)
) STRICT;

CREATE INDEX conversation_of_session ON conversation (session_id);

-- The place is the conversation's number times 2^32, plus the activity's sequence number: a conversation's activities lie side
-- by side in the file, in order, with no index beside them.
CREATE TABLE activity (
    place INTEGER NOT NULL PRIMARY KEY,
    utf8 BLOB NOT NULL
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
