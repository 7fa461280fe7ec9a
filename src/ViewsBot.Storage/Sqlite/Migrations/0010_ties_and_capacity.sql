-- Who of the staff helps a pupil, is their key person, or comes to one cycle's meeting; one that ended stays.
CREATE TABLE staff_tie (
    number INTEGER NOT NULL PRIMARY KEY,
    pupil_id TEXT NOT NULL REFERENCES pupil (id),
    cycle_id TEXT REFERENCES cycle (id),
    staff_id TEXT NOT NULL,
    tie TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER
) STRICT;

CREATE INDEX staff_tie_of_pupil ON staff_tie (pupil_id);

-- That staff found a person not able to make one decision. What is told and what is ended stands beside it.
CREATE TABLE capacity_decision (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES view_session (id),
    about TEXT NOT NULL,
    why BLOB NOT NULL,
    decided_by TEXT NOT NULL,
    name BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX capacity_decision_of_session ON capacity_decision (session_id);

CREATE TABLE capacity_end (
    decision_id TEXT NOT NULL PRIMARY KEY REFERENCES capacity_decision (id),
    ended_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE capacity_told (
    number INTEGER NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL REFERENCES capacity_decision (id),
    of_end INTEGER NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (decision_id, of_end)
) STRICT;

CREATE TRIGGER capacity_decision_is_never_edited BEFORE UPDATE ON capacity_decision BEGIN SELECT RAISE(ABORT, 'a capacity decision is never edited'); END;
CREATE TRIGGER capacity_end_is_never_edited BEFORE UPDATE ON capacity_end BEGIN SELECT RAISE(ABORT, 'the end of a capacity decision is never edited'); END;
CREATE TRIGGER capacity_told_is_never_edited BEFORE UPDATE ON capacity_told BEGIN SELECT RAISE(ABORT, 'that somebody was told is never edited'); END;
