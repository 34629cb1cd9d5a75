SELECT sale.till, sale.sequence, sale.session, sale.at, sale.id, 0
FROM sale
UNION ALL
SELECT entry.till, entry.sequence, back.session, back.at, back.id, 1
FROM giving_back AS back
JOIN journal AS entry ON entry.id = back.id
