INSERT INTO jars (participant, reinvest, save, spend) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (participant) DO UPDATE SET reinvest = ?2, save = ?3, spend = ?4
