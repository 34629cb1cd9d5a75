UPDATE sale_line SET kept = ?3 WHERE sale = ?1 AND place = ?2
