SELECT line.product, sum(line.kept)
FROM sale_line AS line
WHERE EXISTS (
    SELECT 1 FROM sale_line_share AS share
    WHERE share.sale = line.sale AND share.line = line.place AND share.participant = ?1
)
GROUP BY line.product
