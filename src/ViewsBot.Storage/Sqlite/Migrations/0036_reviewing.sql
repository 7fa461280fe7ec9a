-- The day the next review is planned for, which the next cycle begins with.
ALTER TABLE cycle ADD COLUMN next_review_on TEXT;

-- Why a view had no reply when its cycle was closed. What somebody wrote is sealed (see docs/adr/0004).
CREATE TABLE no_reply (
    number INTEGER NOT NULL PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id),
    view TEXT NOT NULL UNIQUE,
    reason TEXT NOT NULL,
    words BLOB,
    stage TEXT NOT NULL,
    written_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX no_reply_of_cycle ON no_reply (cycle_id);

CREATE TRIGGER no_reply_is_never_edited BEFORE UPDATE ON no_reply BEGIN SELECT RAISE(ABORT, 'a reason is never edited'); END;
