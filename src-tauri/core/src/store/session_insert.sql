INSERT INTO session (till, number, opened_at) VALUES (?1, ?2, ?3)
