-- A closing and its undoing move nothing. What is given away posts nothing, and yet leaves the table.
SELECT sequence
FROM posting
WHERE till = ?1 AND session = ?2 AND sequence > ?3 AND kind NOT IN ('session_closed', 'session_reopened')
UNION
SELECT sequence
FROM sale
WHERE till = ?1 AND session = ?2 AND sequence > ?3
ORDER BY sequence
