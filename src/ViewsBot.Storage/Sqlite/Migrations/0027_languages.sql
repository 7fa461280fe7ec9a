-- The language a person wants to be spoken to in, as often as they chose: the last one counts.
CREATE TABLE language_choice (
    number INTEGER NOT NULL PRIMARY KEY,
    speaker_id TEXT NOT NULL REFERENCES speaker (id),
    session_id TEXT NOT NULL REFERENCES view_session (id),
    language TEXT NOT NULL,
    with_english INTEGER NOT NULL,
    declined TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX language_choice_of_speaker ON language_choice (speaker_id);

-- An invitation whose language is empty leaves the choice to the person.
