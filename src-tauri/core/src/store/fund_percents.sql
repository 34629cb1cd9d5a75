-- There are few of them, and mostly the first sale found with it kept something.
SELECT percent
FROM (SELECT DISTINCT fund_percent AS percent FROM sale WHERE ?1 IS NULL OR (session = ?1 AND till = ?2))
WHERE EXISTS (
    SELECT 1
    FROM sale
    JOIN sale_line AS line ON line.sale = sale.id
    WHERE sale.fund_percent = percent
        AND (?1 IS NULL OR (sale.session = ?1 AND sale.till = ?2))
        AND line.kept > 0
)
