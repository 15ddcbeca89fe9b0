-- Every location as the lake keeps it. No row: there is none.
SELECT code, name, kind, brand_code AS brand
  FROM inventory_location
 ORDER BY code;
