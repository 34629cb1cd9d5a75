SELECT DISTINCT sequence
FROM posting
WHERE till = ?1 AND session = ?2 AND sequence > ?3
ORDER BY sequence
