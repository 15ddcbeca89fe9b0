-- The locations the new documents name. No row: none does.
SELECT DISTINCT location_code FROM order_stage WHERE outcome = 'new' AND location_code IS NOT NULL ORDER BY location_code;
