INSERT INTO drawer_count (id, till, sequence, session, at, kind, counted, expected)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
