SELECT line.sale, line.product, line.quantity, line.kept, line.price, line.discount
FROM sale
JOIN sale_line AS line ON line.sale = sale.id
WHERE ?1 IS NULL OR (sale.session = ?1 AND sale.till = ?2)
ORDER BY line.sale, line.place
