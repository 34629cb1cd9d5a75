SELECT request FROM journal WHERE id = ?1
