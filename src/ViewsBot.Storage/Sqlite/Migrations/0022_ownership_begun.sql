-- From a day on, what was said in a session is the speaker's own to share. It follows from the day of birth; here stands that it was noticed, once.
CREATE TABLE ownership_begun (
    session_id TEXT NOT NULL PRIMARY KEY REFERENCES view_session (id),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ownership_begun_is_never_edited BEFORE UPDATE ON ownership_begun BEGIN SELECT RAISE(ABORT, 'that ownership began is never edited'); END;
