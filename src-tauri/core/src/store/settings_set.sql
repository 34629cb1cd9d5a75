INSERT INTO settings (one, name, fund_percent, float, lang, retention_days) VALUES (1, ?1, ?2, ?3, ?4, ?5)
ON CONFLICT (one) DO UPDATE SET name = ?1, fund_percent = ?2, float = ?3, lang = ?4, retention_days = ?5
