-- Where cash left a drawer without being told by pieces since it was last counted, nobody knows which it holds.
UPDATE session SET counted_by_piece = 0
WHERE counted_by_piece = 1 AND EXISTS (
    SELECT 1
    FROM posting
    WHERE posting.account = 'drawer'
        AND posting.till = session.till
        AND posting.session = session.number
        AND posting.kind NOT IN ('session_closed', 'session_reopened')
        AND posting.sequence > (
            SELECT coalesce(max(drawer_count.sequence), 0)
            FROM drawer_count
            WHERE drawer_count.till = session.till AND drawer_count.session = session.number
        )
    GROUP BY posting.sequence
    HAVING (
        SELECT coalesce(sum(piece.value * piece.count), 0)
        FROM piece
        WHERE piece.till = session.till AND piece.sequence = posting.sequence
    ) - sum(posting.amount) >= 10
);

-- Closings that named an entry alone for all that was missing of it by wallets name its payments (journal/stored.rs).
UPDATE closing SET body = json_set(body, '$.wallets.missing', json((
    SELECT json_group_array(json(payment))
    FROM (
        SELECT json_object('entry', gone.value, 'wallet', means.wallet) AS payment
        FROM json_each(closing.body, '$.wallets.missing') AS gone
        JOIN (SELECT 'yape' AS wallet UNION ALL SELECT 'plin') AS means
        ORDER BY gone.key, means.wallet DESC
    )
)))
WHERE json_type(body, '$.wallets.missing[0]') = 'text';
