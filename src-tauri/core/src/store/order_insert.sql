INSERT INTO customer_order (id, till, number, session, at, pickup, fund_percent, donated_percent, lines,
                            deposit_cash, deposit_yape, deposit_plin, offered_cash, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 'waiting')
