INSERT INTO product (id, sku, name_es, name_en, kind, category, price, cost, unit, stock, duration_min,
                     pictogram, materials_by, active, terms, photo_hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ON CONFLICT (id) DO UPDATE SET
    sku = ?2, name_es = ?3, name_en = ?4, kind = ?5, category = ?6, price = ?7, cost = ?8, unit = ?9,
    stock = ?10, duration_min = ?11, pictogram = ?12, materials_by = ?13, active = ?14, terms = ?15,
    photo_hash = ?16
