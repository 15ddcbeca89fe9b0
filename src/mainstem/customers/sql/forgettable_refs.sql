-- The identifiers that only this import has seen. No row: others saw them all.
SELECT noted.ref
  FROM customers_noted AS noted
  JOIN customers_identifier AS identifier USING (ref)
 WHERE noted.cause_id = %(import_id)s AND identifier.live_first_seen IS NULL
   AND NOT EXISTS (SELECT FROM customers_noted AS other WHERE other.ref = noted.ref AND other.cause_id <> noted.cause_id)
   AND NOT EXISTS (SELECT FROM customers_evidence AS evidence WHERE evidence.a_ref = noted.ref)
   AND NOT EXISTS (SELECT FROM customers_evidence AS evidence WHERE evidence.b_ref = noted.ref)
   AND NOT EXISTS (SELECT FROM customers_trait AS trait WHERE trait.ref = noted.ref);
