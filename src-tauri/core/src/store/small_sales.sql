SELECT count(*), coalesce(sum(kept), 0)
FROM (
    SELECT sum((line.price * line.quantity - line.discount) * line.kept / line.quantity) AS kept
    FROM sale
    JOIN sale_line AS line ON line.sale = sale.id
    WHERE ?1 IS NULL OR (sale.session = ?1 AND sale.till = ?2)
    GROUP BY sale.id
)
WHERE kept BETWEEN 1 AND ?3
