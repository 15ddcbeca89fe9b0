-- Set identifiers aside, or let them back in. Row count: how many changed.
UPDATE customers_identifier AS identifier SET status = given.status, status_reason = given.reason
  FROM unnest(%(refs)s::uuid[], %(statuses)s::text[], %(reasons)s::text[]) AS given (ref, status, reason)
 WHERE identifier.ref = given.ref;
