-- Living persons, the latest made first. No row: that was all.
SELECT page.id, min(identifier.first_seen) AS first_seen, max(identifier.last_seen) AS last_seen,
       count(*) AS identifiers, array_agg(DISTINCT identifier.namespace) AS namespaces, page.created_at
  FROM (SELECT id, created_at FROM customers_person
         WHERE merged_into IS NULL AND (%(after)s::uuid IS NULL OR id < %(after)s::uuid)
         ORDER BY id DESC LIMIT %(limit)s) AS page
  JOIN customers_membership AS current ON current.person_id = page.id AND current.valid_to IS NULL
  JOIN customers_identifier AS identifier ON identifier.ref = current.identifier_ref
 GROUP BY page.id, page.created_at
 ORDER BY page.id DESC;
