-- Every identifier and the person it belongs to now, for rules that do not ask what kind it is. No row: nobody is
-- known.
SELECT identifier_ref AS ref, person_id, NULL::text AS kind FROM customers_membership WHERE valid_to IS NULL
