SELECT participant, account, amount, sequence >= ?3
FROM posting
WHERE till = ?1 AND account IN ('paid', 'advance') AND sequence >= ?2
