SELECT number, opened_at, closed_at FROM session WHERE till = ?1 ORDER BY number
