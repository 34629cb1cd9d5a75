SELECT sequence, hash FROM journal WHERE till = ?1 ORDER BY sequence DESC LIMIT 1
