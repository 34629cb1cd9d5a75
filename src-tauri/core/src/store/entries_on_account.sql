SELECT entry.id, entry.at, posting.kind, coalesce(sale.id, sold.id), coalesce(sale.number, sold.number),
       posting.amount
FROM posting
JOIN journal AS entry ON entry.till = posting.till AND entry.sequence = posting.sequence
LEFT JOIN sale ON sale.id = entry.id
LEFT JOIN giving_back ON giving_back.id = entry.id
LEFT JOIN sale AS sold ON sold.id = giving_back.sale
WHERE posting.account = ?1 AND (?2 IS NULL OR (posting.session = ?2 AND posting.till = ?3))
ORDER BY posting.till, posting.sequence, posting.place
