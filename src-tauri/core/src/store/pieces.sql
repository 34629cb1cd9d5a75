SELECT value, sum(count)
FROM piece
WHERE till = ?1 AND session = ?2
GROUP BY value
ORDER BY value DESC
