SELECT sequence, id, at, recorded_at, version, body
FROM journal
WHERE till = ?1 AND sequence >= (
    SELECT coalesce(min(sequence), 1) FROM posting WHERE till = ?1 AND session = ?2
)
ORDER BY sequence
