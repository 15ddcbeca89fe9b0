-- The present person of each reference in a temporary table. Row count: how many are known.
CREATE TEMPORARY TABLE /*stage*/ ON COMMIT DROP AS
SELECT DISTINCT source.ref, current.person_id
  FROM /*source*/ AS source
  JOIN customers_membership AS current ON current.identifier_ref = source.ref AND current.valid_to IS NULL;
