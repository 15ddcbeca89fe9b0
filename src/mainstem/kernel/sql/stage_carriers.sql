-- Which subjects carry each reference of a temporary table. Row count: how many carry one.
CREATE TEMPORARY TABLE /*stage*/ ON COMMIT DROP AS
SELECT entry.ref, entry.subject_ref
  FROM (SELECT DISTINCT ref FROM /*source*/) AS source JOIN kernel_vault_entry AS entry ON entry.ref = source.ref;
