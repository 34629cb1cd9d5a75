-- Rules that came later; what held before them is their default.
ALTER TABLE settings ADD COLUMN discount_limit INTEGER NOT NULL DEFAULT 2000;
ALTER TABLE settings ADD COLUMN yape_qr TEXT;
ALTER TABLE settings ADD COLUMN plin_qr TEXT;

-- The last digits of a wallet's operation, when the till noted them: nothing of who paid.
ALTER TABLE sale ADD COLUMN yape_code TEXT;
ALTER TABLE sale ADD COLUMN plin_code TEXT;

-- The till lead's PIN, salted and hashed, and wrong tries since the last right one. Known to this file alone.
CREATE TABLE lead (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    salt    BLOB    NOT NULL CHECK (length(salt) = 16),
    hash    BLOB    NOT NULL CHECK (length(hash) = 32),
    wrong   INTEGER NOT NULL DEFAULT 0,
    last_at TEXT
) STRICT;
