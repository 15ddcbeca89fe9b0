-- Every living person, for rules that ask nothing of the span in which it was seen. No row: nobody is known.
SELECT DISTINCT person_id, NULL::timestamptz AS first_seen, NULL::timestamptz AS last_seen
  FROM customers_membership
 WHERE valid_to IS NULL
