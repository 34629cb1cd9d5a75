SELECT product, sum(kept), count(*) FROM sale_line GROUP BY product
