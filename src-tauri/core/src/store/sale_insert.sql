INSERT INTO sale (id, till, sequence, number, session, at, fund_percent, offered_cash, offered_yape,
                  offered_plin, kept_cash, kept_yape, kept_plin, yape_code, plin_code, prepaid_cash, prepaid_yape,
                  prepaid_plin, donated_percent, paper_from, paper_to)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
