SELECT participant, amount
FROM balance
WHERE till = ?1 AND session > ?2 AND account IN ('materials', 'profit') AND participant <> x''
