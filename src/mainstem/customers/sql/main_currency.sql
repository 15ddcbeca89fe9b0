-- The currency of most orders among the staged parts. No row: nobody has bought anything.
SELECT currency FROM summary_part GROUP BY currency ORDER BY sum(orders) DESC, currency LIMIT 1;
