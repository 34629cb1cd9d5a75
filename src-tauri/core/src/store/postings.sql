SELECT account, participant, product, amount, kind
FROM posting
WHERE ?1 IS NULL OR session = ?1
