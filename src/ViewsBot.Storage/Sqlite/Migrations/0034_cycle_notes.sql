-- What staff write in a cycle beside what was said: each change is a version. A BLOB is sealed (see docs/adr/0004).
CREATE TABLE cycle_note (
    number INTEGER NOT NULL PRIMARY KEY,
    note_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    cycle_id TEXT NOT NULL REFERENCES cycle (id),
    part TEXT NOT NULL,
    on_day TEXT NOT NULL,
    words BLOB NOT NULL,
    is_crossed_out INTEGER NOT NULL,
    stage TEXT NOT NULL,
    written_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (note_id, version)
) STRICT;

CREATE INDEX cycle_note_of_cycle ON cycle_note (cycle_id);

CREATE TRIGGER cycle_note_is_never_edited BEFORE UPDATE ON cycle_note BEGIN SELECT RAISE(ABORT, 'a note is never edited'); END;

-- Where staff put the options that pupils and parents are asked about. The last one of a person about an option counts.
CREATE TABLE staff_view (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    cycle_id TEXT NOT NULL REFERENCES cycle (id),
    option_key TEXT NOT NULL,
    answer TEXT NOT NULL,
    stage TEXT NOT NULL,
    written_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX staff_view_of_cycle ON staff_view (cycle_id);

CREATE TRIGGER staff_view_is_never_edited BEFORE UPDATE ON staff_view BEGIN SELECT RAISE(ABORT, 'a view is never edited'); END;

-- Reports about a pupil, kept with the cycle they were read for.
CREATE TABLE attachment (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    cycle_id TEXT NOT NULL REFERENCES cycle (id),
    title BLOB NOT NULL,
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    content BLOB NOT NULL,
    stage TEXT NOT NULL,
    written_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX attachment_of_cycle ON attachment (cycle_id);
