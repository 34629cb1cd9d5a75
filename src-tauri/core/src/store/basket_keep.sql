INSERT INTO basket (sale, till, body) VALUES (?2, ?1, ?3)
ON CONFLICT (sale) DO UPDATE SET body = ?3
