SELECT sale, product, quantity, kept, price, discount FROM sale_line WHERE kept > 0 ORDER BY sale, place
