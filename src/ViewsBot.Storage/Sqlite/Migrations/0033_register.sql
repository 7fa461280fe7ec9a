-- What a school holds about pupils and their families. Keys and tags stand as they are; a BLOB is sealed (see docs/adr/0004).
CREATE TABLE pupil_details (
    pupil_id TEXT NOT NULL PRIMARY KEY REFERENCES pupil (id),
    year_group TEXT,
    class BLOB,
    upn BLOB,
    schools_id BLOB,
    sen_status TEXT,
    areas_of_need TEXT,
    home_language BLOB,
    ethnicity BLOB,
    pupil_premium BLOB,
    key_people BLOB
) STRICT;

CREATE TABLE contact (
    speaker_id TEXT NOT NULL PRIMARY KEY REFERENCES speaker (id),
    language BLOB,
    way TEXT,
    email BLOB,
    telephone BLOB
) STRICT;

-- Held for the participation report alone, where the school chooses to: off until it does.
ALTER TABLE school ADD COLUMN holds_ethnicity INTEGER NOT NULL DEFAULT 0;
ALTER TABLE school ADD COLUMN holds_pupil_premium INTEGER NOT NULL DEFAULT 0;
