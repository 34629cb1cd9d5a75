SELECT count(*)
FROM giving_back
JOIN journal ON journal.id = giving_back.id
WHERE ?1 IS NULL OR (giving_back.session = ?1 AND journal.till = ?2)
