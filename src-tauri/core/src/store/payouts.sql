SELECT participant, amount, method, at FROM payout ORDER BY at, id
