-- A page of the list of customers. No row: that was all.
SELECT person_id, first_seen, last_seen, last_source, identifiers, namespaces, can_email, was_merged, has_refusal,
       orders, generated, spend, spend_units, last_order_at, channels, recency, frequency, monetary
  FROM /*source*/ AS customer
 WHERE
/*conditions*/
/*after*/
 ORDER BY /*sort*/ /*direction*/, person_id /*direction*/
 LIMIT %(limit)s;
