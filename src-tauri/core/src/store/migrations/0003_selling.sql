-- How a product is sold beyond its price, and what a line tells beyond its money: kept whole, as the journal
-- writes them.
ALTER TABLE product ADD COLUMN terms TEXT NOT NULL DEFAULT '{"open_price":false}' CHECK (json_valid(terms));
ALTER TABLE sale_line ADD COLUMN particulars TEXT NOT NULL DEFAULT '{"label":""}' CHECK (json_valid(particulars));

-- What the customer had paid before: the deposit of an order, or goods exchanged.
ALTER TABLE sale ADD COLUMN prepaid_cash INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sale ADD COLUMN prepaid_yape INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sale ADD COLUMN prepaid_plin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE giving_back ADD COLUMN towards BLOB;

-- Orders; each waits until it is picked up, and is then a sale, or given up.
CREATE TABLE customer_order (
    id           BLOB    PRIMARY KEY,
    till         BLOB    NOT NULL,
    number       INTEGER NOT NULL,
    session      INTEGER NOT NULL,
    at           TEXT    NOT NULL,
    pickup       TEXT    NOT NULL,
    fund_percent INTEGER NOT NULL,
    lines        TEXT    NOT NULL CHECK (json_valid(lines)),
    deposit_cash INTEGER NOT NULL,
    deposit_yape INTEGER NOT NULL,
    deposit_plin INTEGER NOT NULL,
    offered_cash INTEGER NOT NULL,
    state        TEXT    NOT NULL CHECK (state IN ('waiting', 'picked_up', 'cancelled')),
    UNIQUE (till, number)
) STRICT;

-- Notes and coins that an entry put into the drawer or took out, as far as they were told.
CREATE TABLE piece (
    till     BLOB    NOT NULL,
    sequence INTEGER NOT NULL,
    session  INTEGER NOT NULL,
    value    INTEGER NOT NULL,
    count    INTEGER NOT NULL CHECK (count <> 0),
    PRIMARY KEY (till, sequence, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX piece_of_session ON piece (till, session);

-- Was a session's float counted by denomination? Only then is the drawer known piece by piece.
ALTER TABLE session ADD COLUMN counted_by_piece INTEGER NOT NULL DEFAULT 0;

-- Turns for services: a number, no name. Known to this file alone; the money of a service is in its sale.
CREATE TABLE turn (
    till     BLOB    NOT NULL,
    session  INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    sale     BLOB    NOT NULL,
    product  BLOB    NOT NULL,
    server   BLOB,
    minutes  INTEGER NOT NULL,
    taken_at TEXT    NOT NULL,
    state    TEXT    NOT NULL CHECK (state IN ('waiting', 'serving', 'done', 'gone')),
    PRIMARY KEY (till, session, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX turn_of_sale ON turn (sale);
