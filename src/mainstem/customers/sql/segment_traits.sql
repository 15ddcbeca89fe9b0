-- The present value of every trait of every person: pinned before verified before observed, then the most recent.
-- `number_value` is set where the value is, or reads as, a number. No row: nobody has a trait.
SELECT person_id, name, text_value,
       CASE WHEN text_value ~ '^-?[0-9]{1,15}(\.[0-9]{1,15})?$' THEN text_value::numeric(30, 15) END AS number_value
  FROM (SELECT DISTINCT ON (current.person_id, trait.name)
               current.person_id, trait.name, trait.value #>> '{}' AS text_value
          FROM customers_trait AS trait
          JOIN customers_membership AS current ON current.identifier_ref = trait.ref AND current.valid_to IS NULL
         ORDER BY current.person_id, trait.name, trait.standing DESC, trait.observed_at DESC, trait.value DESC) AS present
