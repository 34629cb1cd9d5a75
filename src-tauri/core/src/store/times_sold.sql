SELECT line.product, count(*)
FROM sale
JOIN sale_line AS line ON line.sale = sale.id
WHERE sale.till = ?1 AND sale.session = ?2
GROUP BY line.product
