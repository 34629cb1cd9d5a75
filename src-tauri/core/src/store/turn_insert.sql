INSERT INTO turn (till, session, number, sale, product, server, minutes, taken_at, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
