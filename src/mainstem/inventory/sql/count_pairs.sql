-- How many pairs of location and product the staged moves concern. One row.
SELECT count(*) AS pairs FROM stock_pair_stage;
