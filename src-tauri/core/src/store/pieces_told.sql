SELECT coalesce(sum(value * count), 0) FROM piece WHERE till = ?1 AND sequence = ?2
