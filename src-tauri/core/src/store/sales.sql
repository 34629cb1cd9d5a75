SELECT id, number, session, at, fund_percent, offered_cash, offered_yape, offered_plin, kept_cash, kept_yape,
       kept_plin, yape_code, plin_code, prepaid_cash, prepaid_yape, prepaid_plin, donated_percent, paper_from, paper_to
FROM sale
WHERE ?1 IS NULL OR (session = ?1 AND till = ?2)
ORDER BY at, till, sequence
