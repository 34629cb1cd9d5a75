INSERT INTO payout (id, participant, amount, method, at) VALUES (?1, ?2, ?3, ?4, ?5)
