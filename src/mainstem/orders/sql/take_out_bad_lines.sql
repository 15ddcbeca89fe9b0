-- Take documents out of the batch that cannot be one order: with a line of a kind we do not know, a version we cannot
-- count, or rows that name different currencies, customers, locations or versions. One row per row taken out. No row: all
-- are fine.
WITH bad AS (
    SELECT document_number, row_number,
           CASE WHEN version NOT BETWEEN 1 AND 1000000 THEN 'version' ELSE 'line_kind' END AS field,
           CASE WHEN version NOT BETWEEN 1 AND 1000000 THEN version::text ELSE line_kind END AS value,
           CASE WHEN version NOT BETWEEN 1 AND 1000000 THEN 'unknown_version' ELSE 'unknown_line_kind' END AS reason
      FROM import_stage
     WHERE (line_kind IS NOT NULL AND line_kind <> ALL (%(kinds)s::text[])) OR version NOT BETWEEN 1 AND 1000000
    UNION ALL
    SELECT document_number, first_row,
           CASE WHEN currencies THEN 'currency' WHEN customers THEN 'customer' WHEN locations THEN 'location'
                ELSE 'version' END, '', 'differs_within_its_document'
      FROM (SELECT document_number, min(row_number) AS first_row,
                   min(currency COLLATE "C") <> max(currency COLLATE "C") AS currencies,
                   min(customer_ref::text COLLATE "C") <> max(customer_ref::text COLLATE "C") AS customers,
                   min(location COLLATE "C") <> max(location COLLATE "C") AS locations,
                   min(version) <> max(version) AS versions
              FROM import_stage GROUP BY document_number) AS document
     WHERE currencies OR customers OR locations OR versions
), gone AS (
    DELETE FROM import_stage WHERE document_number IN (SELECT document_number FROM bad)
    RETURNING row_number
)
SELECT DISTINCT ON (gone.row_number) gone.row_number, coalesce(bad.field, '') AS "column", coalesce(bad.value, '') AS value,
       coalesce(bad.reason, 'another_row_of_its_document_was_refused') AS reason
  FROM gone LEFT JOIN bad USING (row_number) ORDER BY gone.row_number, bad.reason;
