-- A person, or the one it was merged into, with the ids that were merged into it. No row: there is none.
SELECT person.id, person.created_at,
       ARRAY(SELECT merged.id FROM customers_person AS merged WHERE merged.merged_into = person.id ORDER BY merged.id)
           AS merged_ids
  FROM customers_person AS asked
  JOIN customers_person AS person ON person.id = coalesce(asked.merged_into, asked.id)
 WHERE asked.id = %(person_id)s;
