-- Cards are the largest thing a turn writes. Standing by conversation, each new one was pushed in between those of other
-- conversations, and three or four pages were written for it; standing in the order they came, each is put at the end.
ALTER TABLE activity RENAME TO activity_before;

CREATE TABLE activity (
    id INTEGER NOT NULL PRIMARY KEY,
    conversation INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    client_activity_id TEXT,
    utf8 BLOB NOT NULL
) STRICT;

INSERT INTO activity (conversation, sequence, client_activity_id, utf8)
SELECT place / 4294967296, place % 4294967296, client_activity_id, utf8 FROM activity_before ORDER BY place;

DROP TABLE activity_before;

CREATE UNIQUE INDEX activity_of_conversation ON activity (conversation, sequence);
