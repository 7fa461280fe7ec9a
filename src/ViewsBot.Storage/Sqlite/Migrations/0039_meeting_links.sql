-- Links by which a visiting professional reads for one meeting: of a link only its fingerprint is kept. A BLOB but the fingerprint is sealed.
CREATE TABLE meeting_link (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    cycle_id TEXT NOT NULL REFERENCES cycle (id),
    link_hash BLOB NOT NULL UNIQUE,
    reader BLOB NOT NULL,
    sessions TEXT NOT NULL,
    shows_plan INTEGER NOT NULL,
    until INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;

CREATE INDEX meeting_link_of_cycle ON meeting_link (cycle_id);
