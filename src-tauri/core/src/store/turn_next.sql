-- A moment begins with its day.
SELECT coalesce(max(number), 0) + 1
FROM turn
WHERE till = ?1 AND (session = ?2 OR substr(taken_at, 1, 10) = substr(?3, 1, 10))
