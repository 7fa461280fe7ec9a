-- Each event carries a keyed hash of itself and of the event before it, so that none can be altered, put in or taken out unseen
-- (docs/adr/0013). What stood before is put in again, chained, when the database is opened: the key does not lie in it.
DROP TRIGGER audit_event_is_never_edited;
DROP TRIGGER audit_event_is_never_deleted;

ALTER TABLE audit_event RENAME TO audit_event_before;

CREATE TABLE audit_event (
    number INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_event_is_never_edited BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit trail is never edited'); END;
CREATE TRIGGER audit_event_is_never_deleted BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit trail is never shortened'); END;
