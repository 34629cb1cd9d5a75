INSERT INTO giving_back (id, sale, session, at, reason, cash, yape, plin, towards)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
