-- How a person likes to talk, as often as they kept it: the last one counts.
CREATE TABLE way_of_talking (
    number INTEGER NOT NULL PRIMARY KEY,
    speaker_id TEXT NOT NULL REFERENCES speaker (id),
    session_id TEXT NOT NULL REFERENCES view_session (id),
    scale TEXT NOT NULL,
    helper TEXT NOT NULL,
    language TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX way_of_talking_of_speaker ON way_of_talking (speaker_id);
