SELECT account, participant, product, amount, kind
FROM balance
WHERE ?1 IS NULL OR (session = ?1 AND till = ?2)
