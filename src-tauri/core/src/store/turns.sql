SELECT number, sale, product, server, minutes, taken_at, state
FROM turn
WHERE till = ?1 AND session = ?2
ORDER BY number
