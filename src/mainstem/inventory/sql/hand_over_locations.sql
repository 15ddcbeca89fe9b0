-- Locations an import brought and that others' stock lies at go over to those. Row count: how many stay.
UPDATE inventory_location AS location
   SET import_id = (SELECT move.import_id FROM inventory_stock_move AS move
                     WHERE move.location_code = location.code ORDER BY move.id LIMIT 1)
 WHERE location.import_id = %(import_id)s
   AND (EXISTS (SELECT FROM inventory_stock_balance AS balance WHERE balance.location_code = location.code)
        OR EXISTS (SELECT FROM inventory_stock_move AS move WHERE move.location_code = location.code));
