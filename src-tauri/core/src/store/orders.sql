SELECT id, number, at, pickup, fund_percent, donated_percent, lines, deposit_cash, deposit_yape, deposit_plin,
       offered_cash, state, session
FROM customer_order
WHERE till = ?1
ORDER BY datetime(pickup), number
