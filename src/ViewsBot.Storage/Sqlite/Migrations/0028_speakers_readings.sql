-- That a school has read a language's sentences on consent and safeguarding with a speaker: the last one of a language counts.
CREATE TABLE speakers_reading (
    number INTEGER NOT NULL PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES school (id),
    language TEXT NOT NULL,
    speaker BLOB NOT NULL,
    read_on TEXT NOT NULL,
    sentences TEXT NOT NULL
) STRICT;

CREATE INDEX speakers_reading_at_school ON speakers_reading (school_id, number);
