SELECT product, quantity, kept, price, discount, cost, materials_by, particulars
FROM sale_line
WHERE sale = ?1
ORDER BY place
