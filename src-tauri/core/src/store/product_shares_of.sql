SELECT participant, weight FROM product_share WHERE product = ?1 ORDER BY place
