INSERT INTO payout (id, participant, amount, method, at, rounding, session) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
