INSERT INTO stock_count (closing, product, counted, moved) VALUES (?1, ?2, ?3, ?4)
