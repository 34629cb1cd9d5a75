INSERT INTO sale_line_share (sale, line, place, participant, weight) VALUES (?1, ?2, ?3, ?4, ?5)
