SELECT number, sale, product, server, minutes, taken_at, state FROM turn WHERE sale = ?1
