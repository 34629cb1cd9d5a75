SELECT number, opened_at, closed_at, counted_by_piece FROM session WHERE till = ?1 ORDER BY number
