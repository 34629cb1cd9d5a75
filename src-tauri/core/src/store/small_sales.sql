SELECT count(*), coalesce(sum(kept_cash + kept_yape + kept_plin), 0)
FROM sale
WHERE (?1 IS NULL OR session = ?1) AND kept_cash + kept_yape + kept_plin BETWEEN 1 AND 500
