-- How a school's staff sign in, beside their passwords.
CREATE TABLE sign_in_rules (
    school_id TEXT NOT NULL PRIMARY KEY,
    needs_second_step INTEGER NOT NULL,
    idle_minutes INTEGER NOT NULL
) STRICT;
