-- How an audience divides, by outcome and reason. No row: nobody was decided.
SELECT outcome, coalesce(reason_code, '') AS reason_code, count(*) AS persons
  FROM campaigns_decision WHERE campaign_id = %(campaign_id)s
 GROUP BY outcome, reason_code ORDER BY outcome, reason_code;
