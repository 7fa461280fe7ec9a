-- What an invitation asks about, and by when: keys with spaces between (none: every topic), and a day. Nothing closes on the day.
ALTER TABLE invitation ADD COLUMN topics TEXT NOT NULL DEFAULT '';
ALTER TABLE invitation ADD COLUMN answer_by TEXT;

-- Somebody said "not now" at hello: an answer to being asked, and none to any question.
CREATE TABLE not_this_time (
    session_id TEXT NOT NULL PRIMARY KEY REFERENCES view_session (id),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
