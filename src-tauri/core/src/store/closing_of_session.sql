SELECT one.id, one.till, one.session, one.number, one.at, one.body, one.reopened_at, entry.hash
FROM closing AS one
JOIN journal AS entry ON entry.till = one.till AND entry.sequence = one.sequence
WHERE one.till = ?1 AND one.session = ?2 AND one.reopened_at IS NULL
ORDER BY one.sequence DESC
LIMIT 1
