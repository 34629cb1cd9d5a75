-- Lines in their own order, once over: looked up sale by sale, each would be another page of the file.
SELECT count(*), coalesce(sum(kept), 0)
FROM (
    SELECT sum((price * quantity - discount) * kept / quantity) AS kept
    FROM sale_line
    WHERE ?1 IS NULL OR sale IN (SELECT id FROM sale WHERE session = ?1 AND till = ?2)
    GROUP BY sale
)
WHERE kept BETWEEN 1 AND ?3
