SELECT giving_back.reason
FROM giving_back
JOIN journal ON journal.id = giving_back.id
WHERE giving_back.sale = ?1
ORDER BY journal.sequence DESC
LIMIT 1
