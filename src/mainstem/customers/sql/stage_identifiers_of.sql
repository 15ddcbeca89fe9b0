-- All identifiers of the persons in a temporary table. Each once, as
-- an identifier belongs to one person at a time. Row count: how many.
CREATE TEMPORARY TABLE /*stage*/ ON COMMIT DROP AS
SELECT current.person_id, identifier.ref, identifier.namespace, identifier.class AS kind, identifier.status
  FROM (SELECT DISTINCT person_id FROM /*source*/) AS source
  JOIN customers_membership AS current ON current.person_id = source.person_id AND current.valid_to IS NULL
  JOIN customers_identifier AS identifier ON identifier.ref = current.identifier_ref;
