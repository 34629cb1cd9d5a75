SELECT name, fund_percent, float, lang, retention_days, discount_limit, yape_qr, plin_qr, stall_fee,
       donated_percent
FROM settings
