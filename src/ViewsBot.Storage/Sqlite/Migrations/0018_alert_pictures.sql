-- What was told with a picture: sealed as the words of an alert are, and in no table of what was said.
CREATE TABLE alert_picture (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    alert_id TEXT NOT NULL REFERENCES alert (id),
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    byte_count INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE INDEX alert_picture_of_alert ON alert_picture (alert_id);

CREATE TRIGGER alert_picture_is_never_edited BEFORE UPDATE ON alert_picture BEGIN SELECT RAISE(ABORT, 'a picture of an alert is never edited'); END;
