-- Locations that orders and returns of others name. No row: none does.
SELECT DISTINCT location_code FROM (
    SELECT location_code FROM orders_order WHERE import_id IS DISTINCT FROM %(import_id)s
    UNION ALL SELECT location_code FROM orders_return WHERE import_id IS DISTINCT FROM %(import_id)s) AS named
 WHERE location_code IS NOT NULL ORDER BY location_code;
