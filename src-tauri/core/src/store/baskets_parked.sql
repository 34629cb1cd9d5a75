-- What waits for whoever has left is not shown.
SELECT sale, parked_at, body
FROM basket
WHERE till = ?1
    AND parked_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM turn WHERE turn.sale = basket.sale AND turn.state = 'gone')
ORDER BY parked_at, sale
