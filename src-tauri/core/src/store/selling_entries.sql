SELECT sale.till, sale.sequence, sale.session, sale.at, sale.id, 0
FROM sale
UNION ALL
-- The few returns first, each looked up in the journal: the other way round every entry of the fair is read.
SELECT entry.till, entry.sequence, back.session, back.at, back.id, 1
FROM giving_back AS back
CROSS JOIN journal AS entry ON entry.id = back.id
