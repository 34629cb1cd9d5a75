SELECT sale.id, sale.number, sale.session, sale.at, entry.recorded_at, sale.kept_cash, sale.kept_yape, sale.kept_plin,
       line.place, line.product, line.quantity, line.kept, line.price, line.discount, line.particulars
FROM sale
JOIN journal AS entry ON entry.id = sale.id
JOIN sale_line AS line ON line.sale = sale.id
ORDER BY sale.at, sale.till, sale.sequence, line.place
