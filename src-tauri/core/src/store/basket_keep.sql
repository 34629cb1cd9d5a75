INSERT INTO basket (till, sale, body) VALUES (?1, ?2, ?3)
ON CONFLICT (till) DO UPDATE SET sale = ?2, body = ?3
