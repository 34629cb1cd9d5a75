INSERT INTO tries (one, wrong, last_at) VALUES (1, ?1, ?2)
ON CONFLICT (one) DO UPDATE SET wrong = ?1, last_at = ?2
