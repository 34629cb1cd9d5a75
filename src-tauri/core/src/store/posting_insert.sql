INSERT INTO posting (till, sequence, place, kind, session, account, participant, product, amount)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
