-- Photographs of products, by the SHA-256 of their bytes: added, never changed. Known to this file alone; the
-- journal's products name them, and verify checks that each one named is there.
CREATE TABLE photo (
    hash  BLOB PRIMARY KEY CHECK (length(hash) = 32),
    bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER photo_refuses_update BEFORE UPDATE ON photo
BEGIN SELECT RAISE(ABORT, 'photographs are append-only'); END;

CREATE TRIGGER photo_refuses_delete BEFORE DELETE ON photo
BEGIN SELECT RAISE(ABORT, 'photographs are append-only'); END;

-- INSERT OR REPLACE would pass by the two above.
CREATE TRIGGER photo_refuses_replace BEFORE INSERT ON photo
WHEN EXISTS (SELECT 1 FROM photo WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'photographs are append-only'); END;

ALTER TABLE product ADD COLUMN photo_hash BLOB CHECK (photo_hash IS NULL OR length(photo_hash) = 32);
