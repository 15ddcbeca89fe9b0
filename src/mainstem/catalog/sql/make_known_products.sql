-- Make the empty temporary table `known_product`. Gives no rows.
DROP TABLE IF EXISTS known_product;
CREATE TEMPORARY TABLE known_product (sku text COLLATE "C", kind text, unit_of_measure text) ON COMMIT DROP;
