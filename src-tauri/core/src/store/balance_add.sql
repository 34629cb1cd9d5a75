INSERT INTO balance (till, session, kind, account, participant, product, amount)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (till, session, kind, account, participant, product) DO UPDATE SET amount = amount + excluded.amount
