SELECT sequence, id, at, recorded_at, version, body
FROM journal
WHERE till = ?1 AND sequence >= (SELECT min(sequence) FROM posting WHERE till = ?1 AND session = ?2)
ORDER BY sequence
