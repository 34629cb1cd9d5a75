UPDATE sale SET kept_cash = kept_cash - ?2, kept_yape = kept_yape - ?3, kept_plin = kept_plin - ?4 WHERE id = ?1
