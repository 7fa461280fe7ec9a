-- A survey: many people by one link. No table here points at a pupil, a speaker or a session, and none holds who answered or when.
CREATE TABLE survey (
    id TEXT NOT NULL PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES school (id),
    title BLOB NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    topics TEXT NOT NULL,
    open_until TEXT NOT NULL,
    ended_at INTEGER,
    code_hash BLOB NOT NULL UNIQUE,
    answered INTEGER NOT NULL
) STRICT;

CREATE INDEX survey_of_school ON survey (school_id);

CREATE TABLE survey_count (
    survey_id TEXT NOT NULL REFERENCES survey (id),
    option_key TEXT NOT NULL,
    answer TEXT NOT NULL,
    how_many INTEGER NOT NULL,
    PRIMARY KEY (survey_id, option_key, answer)
) STRICT, WITHOUT ROWID;

-- A conversation of a survey that can still be answered: what it has said stands here, sealed, so that a change counts once. It is erased
-- when the survey ends.
CREATE TABLE survey_talk (
    id TEXT NOT NULL PRIMARY KEY,
    survey_id TEXT NOT NULL REFERENCES survey (id),
    channel_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    answers BLOB,
    UNIQUE (channel_id, conversation_id)
) STRICT;

CREATE INDEX survey_talk_of_survey ON survey_talk (survey_id);
