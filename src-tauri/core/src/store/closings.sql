SELECT one.id, one.till, one.session, one.number, one.at, one.body, one.reopened_at, entry.hash
FROM closing AS one
JOIN journal AS entry ON entry.till = one.till AND entry.sequence = one.sequence
ORDER BY datetime(one.at), one.till, one.sequence
