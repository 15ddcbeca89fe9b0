-- One person's line of the list of customers. No row: not summed up yet, or outside the scope.
SELECT person_id, first_seen, last_seen, last_source, identifiers, namespaces, can_email, was_merged, has_refusal,
       orders, generated, spend, last_order_at, channels, recency, frequency, monetary
  FROM /*source*/ AS customer
 WHERE person_id = %(person_id)s AND first_seen IS NOT NULL;
