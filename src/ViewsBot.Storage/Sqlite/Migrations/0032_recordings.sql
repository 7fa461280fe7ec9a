-- Sentences of ours as somebody has spoken them at a school. A BLOB is sealed (see docs/adr/0004). Whoever spoke can have it deleted: then the row is gone.
CREATE TABLE recording (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    school_id TEXT NOT NULL REFERENCES school (id),
    language TEXT NOT NULL,
    sentence_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    media_type TEXT NOT NULL,
    name TEXT NOT NULL,
    sound BLOB NOT NULL,
    speaker BLOB NOT NULL,
    consent_on TEXT NOT NULL,
    recorded_by BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX recording_of_sentence ON recording (school_id, language, sentence_key);

CREATE INDEX recording_by_name ON recording (school_id, name);

CREATE TRIGGER recording_is_never_edited BEFORE UPDATE ON recording BEGIN SELECT RAISE(ABORT, 'a recording is never edited'); END;
