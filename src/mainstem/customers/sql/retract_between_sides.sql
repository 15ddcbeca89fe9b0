-- Retract what speaks for a connection between two sides, and the merge by hand itself. Row count: how much.
WITH side AS (SELECT * FROM unnest(%(refs)s::uuid[], %(sides)s::int[]) AS given (ref, number))
UPDATE customers_evidence AS evidence SET retracted_at = %(now)s, retracted_by = %(operation_id)s
  FROM side AS a, side AS b
 WHERE evidence.a_ref = a.ref AND evidence.b_ref = b.ref AND evidence.retracted_at IS NULL
   AND (a.number <> b.number OR evidence.source_code = %(manual_source)s::text);
