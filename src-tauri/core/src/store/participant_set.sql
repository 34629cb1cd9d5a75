INSERT INTO participant (id, alias, color, pictogram, active) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO UPDATE SET alias = ?2, color = ?3, pictogram = ?4, active = ?5
