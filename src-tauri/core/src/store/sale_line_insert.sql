INSERT INTO sale_line (sale, place, product, quantity, kept, price, discount, cost, materials_by, particulars)
VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, ?8, ?9)
