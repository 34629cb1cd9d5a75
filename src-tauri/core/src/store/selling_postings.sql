-- In the order of the table itself: an index by account would need a sort.
SELECT till, sequence, account, product, amount
FROM posting NOT INDEXED
WHERE kind IN ('sale_made', 'given_back')
  AND account IN ('gross', 'discount', 'returned', 'drawer', 'yape', 'plin', 'deposit_cash', 'deposit_yape', 'deposit_plin')
ORDER BY till, sequence, place
