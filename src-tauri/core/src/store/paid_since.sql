-- A payout that was taken back was not made.
SELECT participant, account, amount, sequence >= ?3
FROM posting
WHERE till = ?1 AND account IN ('paid', 'advance') AND sequence >= ?2 AND kind = 'payout_made'
    AND NOT EXISTS (
        SELECT 1
        FROM journal
        JOIN payout ON payout.id = journal.id
        WHERE journal.till = posting.till AND journal.sequence = posting.sequence AND payout.taken_back_at IS NOT NULL
    )
