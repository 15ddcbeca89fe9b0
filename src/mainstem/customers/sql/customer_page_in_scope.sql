-- A page of the list of customers within a scope. Who is on it is found by what sorts and narrows alone, which reads
-- indexes; only the page's own lines are made whole. No row: that was all.
SELECT line.person_id, line.first_seen, line.last_seen, line.last_source, line.identifiers, line.namespaces,
       line.can_email, line.was_merged, line.has_refusal, line.orders, line.generated, line.spend, line.spend_units,
       line.last_order_at, line.channels, line.recency, line.frequency, line.monetary
  FROM (SELECT person_id, /*sort*/ AS sorted
          FROM /*source*/ AS customer
         WHERE
/*conditions*/
/*after*/
         ORDER BY /*sort*/ /*direction*/, person_id /*direction*/
         LIMIT %(limit)s) AS page
 CROSS JOIN LATERAL /*line*/ AS line
 WHERE line.first_seen IS NOT NULL
 ORDER BY page.sorted /*direction*/, page.person_id /*direction*/;
