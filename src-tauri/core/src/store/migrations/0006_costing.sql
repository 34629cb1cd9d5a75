-- What it costs to make a product: its latest costing sheet. Its materials are kept whole, as the journal writes them.
CREATE TABLE costing (
    product   BLOB    PRIMARY KEY REFERENCES product (id),
    pieces    INTEGER NOT NULL CHECK (pieces > 0),
    materials TEXT    NOT NULL CHECK (json_valid(materials)),
    minutes   INTEGER NOT NULL,
    hour      INTEGER NOT NULL,
    indirect  INTEGER NOT NULL,
    gain      INTEGER NOT NULL
) STRICT;
