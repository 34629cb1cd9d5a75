SELECT number, sale, product, server, minutes, taken_at, state, session
FROM turn
WHERE till = ?1
    -- Of earlier sessions, what is not surely over: whoever left, or was served and paid, asks for nothing more.
    AND (
        session IS ?2
        OR state = 'waiting'
        OR state = 'serving'
        OR (
            state = 'done'
            AND (
                NOT EXISTS (SELECT 1 FROM sale WHERE sale.id = turn.sale)
                OR EXISTS (SELECT 1 FROM giving_back WHERE giving_back.sale = turn.sale)
            )
        )
    )
ORDER BY session, number
