SELECT product, participant, weight FROM product_share ORDER BY product, place
