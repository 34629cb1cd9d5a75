INSERT INTO closing (id, till, sequence, session, number, at, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
