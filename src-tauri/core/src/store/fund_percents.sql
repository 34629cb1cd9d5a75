SELECT DISTINCT fund_percent
FROM sale
WHERE (?1 IS NULL OR (session = ?1 AND till = ?2))
    AND EXISTS (SELECT 1 FROM sale_line AS line WHERE line.sale = sale.id AND line.kept > 0)
