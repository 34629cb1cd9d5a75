SELECT one.product, sum(one.moved)
FROM stock_count AS one
JOIN closing ON closing.id = one.closing
WHERE closing.reopened_at IS NULL
GROUP BY one.product
