-- The accounts of ASP.NET Core Identity, with the names it gives their columns.
CREATE TABLE staff_user (
    id TEXT NOT NULL PRIMARY KEY,
    staff_id TEXT NOT NULL UNIQUE,
    school_id TEXT NOT NULL,
    name BLOB NOT NULL,
    roles INTEGER NOT NULL,
    user_name TEXT,
    normalized_user_name TEXT UNIQUE,
    email TEXT,
    normalized_email TEXT,
    email_confirmed INTEGER NOT NULL,
    password_hash TEXT,
    security_stamp TEXT,
    concurrency_stamp TEXT,
    phone_number TEXT,
    phone_number_confirmed INTEGER NOT NULL,
    two_factor_enabled INTEGER NOT NULL,
    lockout_end INTEGER,
    lockout_enabled INTEGER NOT NULL,
    access_failed_count INTEGER NOT NULL
) STRICT;

CREATE INDEX staff_user_by_email ON staff_user (normalized_email);

CREATE TABLE staff_user_claim (
    id INTEGER NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES staff_user (id) ON DELETE CASCADE,
    claim_type TEXT,
    claim_value TEXT
) STRICT;

CREATE INDEX staff_user_claim_of_user ON staff_user_claim (user_id);

CREATE TABLE staff_user_login (
    login_provider TEXT NOT NULL,
    provider_key TEXT NOT NULL,
    provider_display_name TEXT,
    user_id TEXT NOT NULL REFERENCES staff_user (id) ON DELETE CASCADE,
    PRIMARY KEY (login_provider, provider_key)
) STRICT;

CREATE INDEX staff_user_login_of_user ON staff_user_login (user_id);

CREATE TABLE staff_user_token (
    user_id TEXT NOT NULL REFERENCES staff_user (id) ON DELETE CASCADE,
    login_provider TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (user_id, login_provider, name)
) STRICT;
