-- Instants are milliseconds since 1970 (UTC), days are text, ids are 32 hexadecimal digits. A BLOB is sealed (see docs/adr/0004).

CREATE TABLE installation (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE school (
    id TEXT NOT NULL PRIMARY KEY,
    name BLOB NOT NULL,
    seen_by BLOB NOT NULL,
    safeguarding_lead BLOB,
    safeguarding_deputy BLOB,
    alerts_proved_at INTEGER
) STRICT;

CREATE TABLE pupil (
    id TEXT NOT NULL PRIMARY KEY,
    school_id TEXT NOT NULL REFERENCES school (id),
    name BLOB NOT NULL,
    born_on TEXT,
    is_fictional INTEGER NOT NULL
) STRICT;

CREATE INDEX pupil_of_school ON pupil (school_id);
CREATE INDEX pupil_that_is_real ON pupil (is_fictional) WHERE is_fictional = 0;

CREATE TABLE speaker (
    id TEXT NOT NULL PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupil (id),
    audience TEXT NOT NULL,
    name BLOB NOT NULL
) STRICT;

CREATE INDEX speaker_of_pupil ON speaker (pupil_id);

CREATE TABLE cycle (
    id TEXT NOT NULL PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupil (id),
    kind TEXT NOT NULL,
    assess_on TEXT NOT NULL,
    plan_on TEXT NOT NULL,
    do_on TEXT NOT NULL,
    review_on TEXT NOT NULL,
    meeting_on TEXT,
    closed_at INTEGER
) STRICT;

CREATE INDEX cycle_of_pupil ON cycle (pupil_id);
