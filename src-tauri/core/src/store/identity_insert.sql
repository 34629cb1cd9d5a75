INSERT INTO identity (one, fair, till) VALUES (1, ?1, ?2)
