SELECT entry.at, posting.account, posting.participant, posting.amount
FROM posting NOT INDEXED
CROSS JOIN journal AS entry ON entry.till = posting.till AND entry.sequence = posting.sequence
WHERE posting.account IN ('allocated', 'profit') AND posting.participant IS NOT NULL
ORDER BY posting.till, posting.sequence, posting.place
