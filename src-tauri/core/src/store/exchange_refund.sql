SELECT cash + yape + plin
FROM giving_back
WHERE towards = ?1
