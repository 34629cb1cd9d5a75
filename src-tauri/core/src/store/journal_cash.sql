SELECT entry.till, entry.sequence, entry.id, entry.at, entry.recorded_at, entry.request, entry.version, entry.body,
       entry.previous, entry.hash,
       (SELECT coalesce(sum(posting.amount), 0) FROM posting
        WHERE posting.till = entry.till AND posting.sequence = entry.sequence AND posting.account = 'drawer')
FROM journal AS entry
ORDER BY entry.till, entry.sequence
