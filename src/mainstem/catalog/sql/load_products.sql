-- Insert the staged products that are unknown. One row per product of the batch: whether it is new, known with the same
-- content, known with other content (`differs`), or a repetition inside the file (`repeated`). No row: an empty batch.
WITH staged AS (
    SELECT *, row_number() OVER (PARTITION BY document_number ORDER BY row_number) AS place FROM import_stage
), added AS (
    INSERT INTO catalog_product (sku, name, kind, department, category, sub_category, brand_name, manufacturer,
                                 package_size, unit_of_measure, source_code, fingerprint, import_id)
    SELECT sku, coalesce(name, sku), coalesce(kind, 'goods'), department, category, sub_category, brand_name, manufacturer,
           package_size, coalesce(unit_of_measure, 'piece'), %(source_code)s, fingerprint, %(import_id)s
      FROM staged
     WHERE place = 1
     ORDER BY sku
        ON CONFLICT (sku) DO NOTHING
    RETURNING sku
)
SELECT staged.row_number, staged.sku,
       CASE WHEN place > 1 THEN 'repeated' WHEN added.sku IS NOT NULL THEN 'new'
            WHEN known.fingerprint = staged.fingerprint THEN 'known' ELSE 'differs' END AS outcome
  FROM staged
  LEFT JOIN added ON added.sku = staged.sku
  LEFT JOIN catalog_product AS known ON known.sku = staged.sku;
