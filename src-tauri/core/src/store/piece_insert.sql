INSERT INTO piece (till, sequence, session, value, count) VALUES (?1, ?2, ?3, ?4, ?5)
