INSERT INTO settings (one, name, fund_percent, float, lang, retention_days, discount_limit, yape_qr, plin_qr,
                      stall_fee, donated_percent)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (one) DO UPDATE SET name = ?1, fund_percent = ?2, float = ?3, lang = ?4, retention_days = ?5,
                                discount_limit = ?6, yape_qr = ?7, plin_qr = ?8, stall_fee = ?9,
                                donated_percent = ?10
