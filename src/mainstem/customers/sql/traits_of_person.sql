-- The present value of every trait of a person and where it comes from. No row: none.
SELECT DISTINCT ON (trait.name) trait.name, trait.value, trait.observed_at, trait.source_code, trait.standing
  FROM customers_membership AS current
  JOIN customers_trait AS trait ON trait.ref = current.identifier_ref
 WHERE current.person_id = %(person_id)s AND current.valid_to IS NULL
 ORDER BY trait.name, trait.standing DESC, trait.observed_at DESC, trait.value DESC;
