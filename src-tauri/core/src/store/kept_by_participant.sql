SELECT share.participant, line.product, line.quantity, line.kept, line.price, line.discount
FROM sale
JOIN sale_line AS line ON line.sale = sale.id
JOIN sale_line_share AS share ON share.sale = line.sale AND share.line = line.place
WHERE line.kept > 0 AND (?1 IS NULL OR (sale.session = ?1 AND sale.till = ?2))
