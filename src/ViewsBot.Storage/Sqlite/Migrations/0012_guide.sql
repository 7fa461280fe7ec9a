-- What a school adds to the explainer. A BLOB is sealed (see docs/adr/0004).
CREATE TABLE signpost (
    id TEXT NOT NULL PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES school (id),
    kind TEXT NOT NULL,
    name BLOB NOT NULL,
    how BLOB NOT NULL,
    address BLOB,
    audiences TEXT NOT NULL,
    verified_on TEXT NOT NULL
) STRICT;

CREATE INDEX signpost_of_school ON signpost (school_id);

CREATE TABLE expectation (
    school_id TEXT NOT NULL REFERENCES school (id),
    need TEXT NOT NULL,
    audience TEXT NOT NULL,
    sentences BLOB NOT NULL,
    source BLOB NOT NULL,
    verified_on TEXT NOT NULL,
    PRIMARY KEY (school_id, need, audience)
) STRICT;
