UPDATE session SET closed_at = ?3 WHERE till = ?1 AND number = ?2
