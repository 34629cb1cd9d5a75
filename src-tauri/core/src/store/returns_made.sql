SELECT count(*)
FROM giving_back AS back
WHERE ?1 IS NULL
    OR (session = ?1 AND EXISTS (SELECT 1 FROM journal WHERE journal.id = back.id AND till = ?2))
