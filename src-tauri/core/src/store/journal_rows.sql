SELECT till, sequence, id, at, recorded_at, request, version, body, previous, hash
FROM journal
ORDER BY till, sequence
