-- When and how each of some balances last moved, and whether its ledger holds anything derived. A balance that never
-- moved has no row.
SELECT pair.location_code, pair.sku, last.occurred_at, last.kind, ledger.has_derived
  FROM unnest(%(locations)s::text[], %(skus)s::text[]) AS pair (location_code, sku)
 CROSS JOIN LATERAL (
       SELECT bool_or(move.is_derived) AS has_derived, max(move.occurred_at) AS last_at
         FROM inventory_stock_move AS move
        WHERE move.location_code = pair.location_code AND move.sku = pair.sku) AS ledger
 CROSS JOIN LATERAL (
       SELECT move.occurred_at, move.kind
         FROM inventory_stock_move AS move
        WHERE move.location_code = pair.location_code AND move.sku = pair.sku AND move.occurred_at = ledger.last_at
        ORDER BY move.quantity, move.id DESC LIMIT 1) AS last;
