-- What own words say in the language of the staff, as often as somebody or something translated them: the last one that has a text counts. A BLOB is sealed (see docs/adr/0004).
CREATE TABLE words_translation (
    number INTEGER NOT NULL PRIMARY KEY,
    words_id TEXT NOT NULL REFERENCES own_words (id),
    status TEXT NOT NULL,
    translation BLOB,
    translated_by BLOB NOT NULL,
    from_language TEXT,
    to_language TEXT NOT NULL,
    kept_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX words_translation_of_words ON words_translation (words_id);

CREATE TRIGGER words_translation_is_never_edited BEFORE UPDATE ON words_translation BEGIN SELECT RAISE(ABORT, 'a translation is never edited'); END;

-- Which services outside a school has turned on, as often as somebody chose: the last one of a service counts.
CREATE TABLE outside_service (
    number INTEGER NOT NULL PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES school (id),
    service TEXT NOT NULL,
    is_on INTEGER NOT NULL,
    chosen_by BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX outside_service_of_school ON outside_service (school_id, number);
