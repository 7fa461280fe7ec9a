-- A plan's items, replies, decisions and celebrations are versions: a change is a new row with the next number, and an old one is never altered.
CREATE TABLE plan_item (
    number INTEGER NOT NULL PRIMARY KEY,
    item_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    cycle_id TEXT NOT NULL REFERENCES cycle (id),
    kind TEXT NOT NULL,
    words BLOB NOT NULL,
    plain_words BLOB,
    picture_key TEXT,
    standing TEXT NOT NULL,
    who BLOB,
    how_often BLOB,
    by_when TEXT,
    funded_for BLOB,
    funded_pence INTEGER,
    strategy_from TEXT,
    given_by BLOB,
    giver_id TEXT REFERENCES speaker (id),
    words_id TEXT REFERENCES own_words (id),
    stage TEXT NOT NULL,
    written_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (item_id, version)
) STRICT;

CREATE INDEX plan_item_of_cycle ON plan_item (cycle_id);

-- A reply is to a placement, to own words or to a next step; to a next step it is for every session of the cycle, and names none.
CREATE TABLE reply (
    number INTEGER NOT NULL PRIMARY KEY,
    reply_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    cycle_id TEXT NOT NULL REFERENCES cycle (id),
    session_id TEXT REFERENCES view_session (id),
    placement_id TEXT REFERENCES placement (id),
    words_id TEXT REFERENCES own_words (id),
    item_id TEXT,
    kind TEXT NOT NULL,
    says_by TEXT,
    words BLOB NOT NULL,
    picture_keys TEXT NOT NULL,
    stage TEXT NOT NULL,
    written_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (reply_id, version)
) STRICT;

CREATE INDEX reply_of_cycle ON reply (cycle_id);

CREATE TABLE reply_answer (
    number INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES view_session (id),
    reply_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    was_meant INTEGER NOT NULL,
    words_id TEXT REFERENCES own_words (id),
    stage TEXT NOT NULL,
    helper TEXT NOT NULL,
    language TEXT NOT NULL,
    way TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX reply_answer_of_reply ON reply_answer (reply_id);

CREATE TABLE review_decision (
    number INTEGER NOT NULL PRIMARY KEY,
    decision_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    cycle_id TEXT NOT NULL REFERENCES cycle (id),
    item_id TEXT NOT NULL,
    decided TEXT NOT NULL,
    plain_words BLOB NOT NULL,
    picture_key TEXT,
    decided_on TEXT NOT NULL,
    stage TEXT NOT NULL,
    written_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (decision_id, version)
) STRICT;

CREATE INDEX review_decision_of_cycle ON review_decision (cycle_id);

CREATE TABLE celebration (
    number INTEGER NOT NULL PRIMARY KEY,
    celebration_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    session_id TEXT NOT NULL REFERENCES view_session (id),
    about TEXT,
    words_id TEXT REFERENCES own_words (id),
    shown_to TEXT NOT NULL,
    stage TEXT NOT NULL,
    helper TEXT NOT NULL,
    language TEXT NOT NULL,
    way TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (celebration_id, version)
) STRICT;

CREATE INDEX celebration_of_session ON celebration (session_id);

-- The news is replies/…, decisions/… or celebrations/…, its id and its version; it is told once.
CREATE TABLE told (
    session_id TEXT NOT NULL REFERENCES view_session (id),
    news TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (session_id, news)
) STRICT, WITHOUT ROWID;

-- News follows a person from one cycle to the next.
CREATE INDEX session_of_speaker ON view_session (speaker_id);

CREATE TRIGGER plan_item_is_never_edited BEFORE UPDATE ON plan_item BEGIN SELECT RAISE(ABORT, 'a plan is never edited'); END;
CREATE TRIGGER reply_is_never_edited BEFORE UPDATE ON reply BEGIN SELECT RAISE(ABORT, 'a reply is never edited'); END;
CREATE TRIGGER reply_answer_is_never_edited BEFORE UPDATE ON reply_answer BEGIN SELECT RAISE(ABORT, 'an answer to a reply is never edited'); END;
CREATE TRIGGER review_decision_is_never_edited BEFORE UPDATE ON review_decision BEGIN SELECT RAISE(ABORT, 'a decision is never edited'); END;
CREATE TRIGGER celebration_is_never_edited BEFORE UPDATE ON celebration BEGIN SELECT RAISE(ABORT, 'a celebration is never edited'); END;
CREATE TRIGGER told_is_never_edited BEFORE UPDATE ON told BEGIN SELECT RAISE(ABORT, 'what was told is never edited'); END;
