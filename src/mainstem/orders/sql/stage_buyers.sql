-- Who placed the orders that the connection may see, each reference once. No row: nobody known did.
CREATE TEMPORARY TABLE {stage} ON COMMIT DROP AS
SELECT DISTINCT customer_ref AS ref FROM orders_order WHERE customer_ref IS NOT NULL;
