SELECT coalesce(max(number), 0) + 1 FROM sale WHERE till = ?1
