SELECT line, participant, weight FROM sale_line_share WHERE sale = ?1 ORDER BY line, place
