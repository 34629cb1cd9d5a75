SELECT sale, line, participant, weight FROM sale_line_share ORDER BY sale, line, place
