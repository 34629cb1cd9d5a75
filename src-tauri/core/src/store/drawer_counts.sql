SELECT id, sequence, at, kind, counted, expected
FROM drawer_count
WHERE till = ?1 AND session = ?2
ORDER BY sequence
