-- When somebody is at a school, and who is told after whom: where people are reached is sealed.
CREATE TABLE school_safety (
    school_id TEXT NOT NULL PRIMARY KEY REFERENCES school (id),
    days TEXT NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    holidays TEXT NOT NULL,
    wait_minutes INTEGER NOT NULL,
    people BLOB NOT NULL,
    helpline_name TEXT,
    helpline_number TEXT,
    helpline_verified_on TEXT
) STRICT;

-- Somebody must be told that an alert waits: written in the alert's own commit, a row for each person whose turn has come.
CREATE TABLE notice (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    alert_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (alert_id, step)
) STRICT;

CREATE TABLE notice_sent (
    notice_id TEXT NOT NULL,
    way TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (notice_id, way)
) STRICT, WITHOUT ROWID;

CREATE INDEX alert_that_waits ON alert (id) WHERE acknowledged_at IS NULL;

-- What waited before anything was sent is sent now.
INSERT INTO notice (id, alert_id, step, recipient, at)
SELECT lower(hex(randomblob(16))), id, 0, 'lead', at FROM alert WHERE acknowledged_at IS NULL AND kind <> 'test' ORDER BY number;

-- A test that no notifier sent proves nothing now. The made-up school sends nothing.
UPDATE school SET alerts_proved_at = NULL WHERE id NOT IN (SELECT school_id FROM pupil WHERE is_fictional = 1);
