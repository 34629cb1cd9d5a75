-- Sums of postings, kept with each entry: a report reads these few rows, however long the fair. No session is 0, nobody
-- and nothing are empty.
CREATE TABLE balance (
    till        BLOB    NOT NULL,
    session     INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    account     TEXT    NOT NULL,
    participant BLOB    NOT NULL,
    product     BLOB    NOT NULL,
    amount      INTEGER NOT NULL,
    PRIMARY KEY (till, session, kind, account, participant, product)
) STRICT, WITHOUT ROWID;

INSERT INTO balance (till, session, kind, account, participant, product, amount)
SELECT till, coalesce(session, 0), kind, account, coalesce(participant, x''), coalesce(product, x''), sum(amount)
FROM posting
GROUP BY till, coalesce(session, 0), kind, account, coalesce(participant, x''), coalesce(product, x'');

CREATE INDEX posting_of_account ON posting (account, till, session);

-- Rules that came later; what held before them is their default.
ALTER TABLE settings ADD COLUMN stall_fee INTEGER NOT NULL DEFAULT 0;
ALTER TABLE settings ADD COLUMN donated_percent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sale ADD COLUMN donated_percent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer_order ADD COLUMN donated_percent INTEGER NOT NULL DEFAULT 0;

-- Sales kept on paper between these times, and written down later.
ALTER TABLE sale ADD COLUMN paper_from TEXT;
ALTER TABLE sale ADD COLUMN paper_to TEXT;

-- Counts of the drawer while its till was open.
CREATE TABLE drawer_count (
    id       BLOB    PRIMARY KEY,
    till     BLOB    NOT NULL,
    sequence INTEGER NOT NULL,
    session  INTEGER NOT NULL,
    at       TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    counted  INTEGER NOT NULL,
    expected INTEGER NOT NULL
) STRICT;
CREATE INDEX drawer_count_of_session ON drawer_count (till, session, sequence);

-- Closings, kept whole as the journal writes them; one that was undone tells since when.
CREATE TABLE closing (
    id          BLOB    PRIMARY KEY,
    till        BLOB    NOT NULL,
    sequence    INTEGER NOT NULL,
    session     INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    at          TEXT    NOT NULL,
    body        TEXT    NOT NULL CHECK (json_valid(body)),
    reopened_at TEXT
) STRICT;
INSERT INTO closing (id, till, sequence, session, number, at, body)
SELECT id, till, sequence, json_extract(body, '$.session'), 0, at, json_remove(body, '$.event')
FROM journal
WHERE json_extract(body, '$.event') = 'session_closed';
CREATE INDEX closing_of_session ON closing (till, session, sequence);

-- What was counted on the table less what the books expected; what is left of a product is moved by it.
CREATE TABLE stock_count (
    closing BLOB    NOT NULL REFERENCES closing (id),
    product BLOB    NOT NULL REFERENCES product (id),
    counted INTEGER NOT NULL,
    moved   INTEGER NOT NULL,
    PRIMARY KEY (closing, product)
) STRICT, WITHOUT ROWID;

ALTER TABLE payout ADD COLUMN rounding INTEGER NOT NULL DEFAULT 0;
ALTER TABLE payout ADD COLUMN session INTEGER;
ALTER TABLE payout ADD COLUMN taken_back_at TEXT;

-- How each participant means to part her profit.
CREATE TABLE jars (
    participant BLOB    PRIMARY KEY REFERENCES participant (id),
    reinvest    INTEGER NOT NULL,
    save        INTEGER NOT NULL,
    spend       INTEGER NOT NULL
) STRICT;
