INSERT INTO costing (product, pieces, materials, minutes, hour, indirect, gain)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (product) DO UPDATE SET pieces = ?2, materials = ?3, minutes = ?4, hour = ?5, indirect = ?6, gain = ?7
