INSERT INTO journal (till, sequence, id, at, recorded_at, request, version, body, previous, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
