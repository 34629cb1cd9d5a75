SELECT count(*)
FROM giving_back AS back
WHERE ?1 IS NULL OR (back.session = ?1 AND (SELECT till FROM journal WHERE journal.id = back.id) = ?2)
