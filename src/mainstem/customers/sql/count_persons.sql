-- How many persons there are now. Always one row.
SELECT count(*) AS count FROM customers_person WHERE merged_into IS NULL;
