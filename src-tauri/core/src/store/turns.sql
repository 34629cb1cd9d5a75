SELECT number, sale, product, server, minutes, taken_at, state, session
FROM turn
WHERE till = ?1
ORDER BY session, number
