SELECT one.id, one.number, one.at, one.pickup, one.fund_percent, one.donated_percent, one.lines, one.deposit_cash, one.deposit_yape,
       one.deposit_plin, one.offered_cash, one.state, one.session
FROM customer_order AS one
JOIN journal AS entry ON entry.id = one.id
WHERE one.till = ?1 AND one.session = ?2
  AND entry.sequence > (SELECT coalesce(max(sequence), 0) FROM sale WHERE till = ?1)
ORDER BY entry.sequence DESC
LIMIT 1
