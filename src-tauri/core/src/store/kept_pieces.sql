SELECT product, sum(kept) FROM sale_line GROUP BY product
