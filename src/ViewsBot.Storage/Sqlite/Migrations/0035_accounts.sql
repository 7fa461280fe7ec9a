-- Who teaches which class (sealed), when an account ended, and the links by which staff set their passwords: of a link only its fingerprint is kept.
ALTER TABLE staff_user ADD COLUMN classes BLOB;
ALTER TABLE staff_user ADD COLUMN ended_at INTEGER;

CREATE TABLE staff_link (
    link_hash BLOB NOT NULL PRIMARY KEY,
    staff_id TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    used_at INTEGER
) STRICT;

CREATE INDEX staff_link_of_staff ON staff_link (staff_id);
CREATE INDEX staff_tie_of_staff ON staff_tie (staff_id);
CREATE INDEX staff_user_of_school ON staff_user (school_id);
