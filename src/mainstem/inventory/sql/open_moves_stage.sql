-- Make the empty temporary table that `post_moves` reads. Gives no rows.
DROP TABLE IF EXISTS stock_moves_stage;
CREATE TEMPORARY TABLE stock_moves_stage (
  location_code text COLLATE "C", sku text COLLATE "C", quantity bigint, kind text, cause text,
  occurred_at timestamptz, is_derived boolean
) ON COMMIT DROP;
