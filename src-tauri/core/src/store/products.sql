SELECT id, sku, name_es, name_en, kind, category, price, cost, unit, stock, duration_min, pictogram,
       materials_by, active, terms, photo_hash
FROM product
ORDER BY sku
