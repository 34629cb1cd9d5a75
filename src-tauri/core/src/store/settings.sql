SELECT name, fund_percent, float, lang, retention_days, discount_limit, yape_qr, plin_qr FROM settings
