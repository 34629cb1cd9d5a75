SELECT sale, parked_at, body FROM basket WHERE till = ?1 AND parked_at IS NOT NULL ORDER BY parked_at, sale
