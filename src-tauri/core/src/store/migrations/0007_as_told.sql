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
