INSERT INTO product_share (product, place, participant, weight) VALUES (?1, ?2, ?3, ?4)
