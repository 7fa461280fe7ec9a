CREATE TABLE view_session (
    id TEXT NOT NULL PRIMARY KEY,
    speaker_id TEXT NOT NULL REFERENCES speaker (id),
    cycle_id TEXT NOT NULL REFERENCES cycle (id),
    finished_at INTEGER
) STRICT;

CREATE UNIQUE INDEX session_of_cycle ON view_session (cycle_id, speaker_id);

-- A code is never kept: only its keyed hash, to be looked up.
CREATE TABLE invitation (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE REFERENCES view_session (id),
    language TEXT NOT NULL,
    also_seen_by BLOB NOT NULL,
    code_hash BLOB NOT NULL UNIQUE,
    code_number INTEGER NOT NULL,
    issued_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;

-- What was said, in the order it was said. A change of mind is a new row; an old one is never altered.
CREATE TABLE placement (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES view_session (id),
    option_key TEXT NOT NULL,
    answer TEXT NOT NULL,
    stage TEXT NOT NULL,
    helper TEXT NOT NULL,
    language TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX placement_of_session ON placement (session_id);

CREATE TABLE own_words (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES view_session (id),
    prompt TEXT NOT NULL,
    words BLOB NOT NULL,
    stage TEXT NOT NULL,
    helper TEXT NOT NULL,
    language TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX own_words_of_session ON own_words (session_id);

-- That a person has read own words stands beside them.
CREATE TABLE words_read (
    words_id TEXT NOT NULL PRIMARY KEY REFERENCES own_words (id),
    read_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE choice (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES view_session (id),
    prompt TEXT NOT NULL,
    chosen TEXT NOT NULL,
    stage TEXT NOT NULL,
    helper TEXT NOT NULL,
    language TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX choice_of_session ON choice (session_id);

CREATE TRIGGER placement_is_never_edited BEFORE UPDATE ON placement BEGIN SELECT RAISE(ABORT, 'a placement is never edited'); END;
CREATE TRIGGER own_words_are_never_edited BEFORE UPDATE ON own_words BEGIN SELECT RAISE(ABORT, 'own words are never edited'); END;
CREATE TRIGGER choice_is_never_edited BEFORE UPDATE ON choice BEGIN SELECT RAISE(ABORT, 'a choice is never edited'); END;

-- Apart from the cycle: no other table points here, and this one points at none.
CREATE TABLE alert (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    school_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    session_id TEXT,
    words BLOB NOT NULL,
    language TEXT NOT NULL,
    at INTEGER NOT NULL,
    acknowledged_at INTEGER,
    acknowledged_by TEXT
) STRICT;

CREATE INDEX alert_of_school ON alert (school_id, acknowledged_at);

CREATE TABLE audit_event (
    number INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL
) STRICT;

CREATE INDEX audit_event_about ON audit_event (subject);

CREATE TRIGGER audit_event_is_never_edited BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit trail is never edited'); END;
CREATE TRIGGER audit_event_is_never_deleted BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit trail is never shortened'); END;
