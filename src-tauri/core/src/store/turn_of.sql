SELECT number, sale, product, server, minutes, taken_at, state, session FROM turn WHERE sale = ?1
