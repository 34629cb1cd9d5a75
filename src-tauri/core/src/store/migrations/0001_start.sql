-- Which fair this is and which till writes here. Known to this file alone, not from the journal.
CREATE TABLE identity (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    fair BLOB NOT NULL CHECK (length(fair) = 16),
    till BLOB NOT NULL CHECK (length(till) = 16)
) STRICT;

-- The journal: append-only, one hash chain for each till.
CREATE TABLE journal (
    till        BLOB    NOT NULL CHECK (length(till) = 16),
    sequence    INTEGER NOT NULL CHECK (sequence >= 1),
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    at          TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL,
    request     BLOB    NOT NULL CHECK (length(request) = 32),
    version     INTEGER NOT NULL,
    body        TEXT    NOT NULL CHECK (json_valid(body)),
    previous    BLOB    NOT NULL CHECK (length(previous) = 32),
    hash        BLOB    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (till, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- INSERT OR REPLACE would pass by the two above.
CREATE TRIGGER journal_refuses_replace BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id OR (till = NEW.till AND sequence = NEW.sequence))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Everything below is a view of the journal, kept up to date with each entry and rebuilt by verify.

CREATE TABLE posting (
    till        BLOB    NOT NULL,
    sequence    INTEGER NOT NULL,
    place       INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    session     INTEGER,
    account     TEXT    NOT NULL,
    participant BLOB,
    product     BLOB,
    amount      INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (till, sequence, place),
    FOREIGN KEY (till, sequence) REFERENCES journal (till, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_of_participant ON posting (participant, account) WHERE participant IS NOT NULL;

CREATE TABLE settings (
    one            INTEGER PRIMARY KEY CHECK (one = 1),
    name           TEXT    NOT NULL,
    fund_percent   INTEGER NOT NULL,
    float          INTEGER NOT NULL,
    lang           TEXT    NOT NULL,
    retention_days INTEGER NOT NULL
) STRICT;

-- An alias, a colour, a pictogram and whether she is in the lists: all that is known of a person.
CREATE TABLE participant (
    id        BLOB    PRIMARY KEY,
    alias     TEXT    NOT NULL UNIQUE,
    color     TEXT    NOT NULL,
    pictogram TEXT    NOT NULL,
    active    INTEGER NOT NULL
) STRICT;

CREATE TABLE product (
    id           BLOB    PRIMARY KEY,
    sku          TEXT    NOT NULL UNIQUE,
    name_es      TEXT    NOT NULL,
    name_en      TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    category     TEXT    NOT NULL,
    price        INTEGER NOT NULL,
    cost         INTEGER NOT NULL,
    unit         TEXT    NOT NULL,
    stock        INTEGER,
    duration_min INTEGER,
    pictogram    TEXT    NOT NULL,
    materials_by TEXT    NOT NULL,
    active       INTEGER NOT NULL
) STRICT;

CREATE TABLE product_share (
    product     BLOB    NOT NULL REFERENCES product (id),
    place       INTEGER NOT NULL,
    participant BLOB    NOT NULL REFERENCES participant (id),
    weight      INTEGER NOT NULL,
    PRIMARY KEY (product, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    till      BLOB    NOT NULL,
    number    INTEGER NOT NULL,
    opened_at TEXT    NOT NULL,
    closed_at TEXT,
    PRIMARY KEY (till, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE sale (
    id           BLOB    PRIMARY KEY,
    till         BLOB    NOT NULL,
    sequence     INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    session      INTEGER NOT NULL,
    at           TEXT    NOT NULL,
    fund_percent INTEGER NOT NULL,
    offered_cash INTEGER NOT NULL,
    offered_yape INTEGER NOT NULL,
    offered_plin INTEGER NOT NULL,
    kept_cash    INTEGER NOT NULL,
    kept_yape    INTEGER NOT NULL,
    kept_plin    INTEGER NOT NULL,
    UNIQUE (till, number),
    UNIQUE (till, sequence)
) STRICT;

CREATE TABLE sale_line (
    sale         BLOB    NOT NULL REFERENCES sale (id),
    place        INTEGER NOT NULL,
    product      BLOB    NOT NULL REFERENCES product (id),
    quantity     INTEGER NOT NULL,
    kept         INTEGER NOT NULL CHECK (kept BETWEEN 0 AND quantity),
    price        INTEGER NOT NULL,
    discount     INTEGER NOT NULL,
    cost         INTEGER NOT NULL,
    materials_by TEXT    NOT NULL,
    PRIMARY KEY (sale, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX sale_line_of_product ON sale_line (product, kept);

CREATE TABLE sale_line_share (
    sale        BLOB    NOT NULL,
    line        INTEGER NOT NULL,
    place       INTEGER NOT NULL,
    participant BLOB    NOT NULL REFERENCES participant (id),
    weight      INTEGER NOT NULL,
    PRIMARY KEY (sale, line, place),
    FOREIGN KEY (sale, line) REFERENCES sale_line (sale, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE giving_back (
    id      BLOB    PRIMARY KEY,
    sale    BLOB    NOT NULL REFERENCES sale (id),
    session INTEGER NOT NULL,
    at      TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    cash    INTEGER NOT NULL,
    yape    INTEGER NOT NULL,
    plin    INTEGER NOT NULL
) STRICT;
CREATE INDEX giving_back_of_sale ON giving_back (sale);

CREATE TABLE payout (
    id          BLOB    PRIMARY KEY,
    participant BLOB    NOT NULL REFERENCES participant (id),
    amount      INTEGER NOT NULL,
    method      TEXT    NOT NULL,
    at          TEXT    NOT NULL
) STRICT;

-- Baskets, each with the id its sale will have; the one that is not parked is open. Known to this file alone.
CREATE TABLE basket (
    sale      BLOB PRIMARY KEY,
    till      BLOB NOT NULL,
    parked_at TEXT,
    body      TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX basket_open ON basket (till) WHERE parked_at IS NULL;

-- Wrong tries at the organizer's door since the last right one. Known to this file alone.
CREATE TABLE tries (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    wrong   INTEGER NOT NULL,
    last_at TEXT    NOT NULL
) STRICT;
