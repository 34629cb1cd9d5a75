INSERT INTO session (till, number, opened_at, counted_by_piece) VALUES (?1, ?2, ?3, ?4)
