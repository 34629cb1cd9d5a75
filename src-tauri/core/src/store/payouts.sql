SELECT one.id, one.participant, one.amount, one.method, one.at, one.rounding, one.session, one.taken_back_at
FROM payout AS one
JOIN journal AS entry ON entry.id = one.id
ORDER BY datetime(one.at), entry.till, entry.sequence
