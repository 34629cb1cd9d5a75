SELECT share.participant, line.product, line.quantity, line.kept, line.price, line.discount
FROM sale_line AS line
JOIN sale_line_share AS share ON share.sale = line.sale AND share.line = line.place
WHERE line.kept > 0
