SELECT name, fund_percent, float, lang, retention_days FROM settings
