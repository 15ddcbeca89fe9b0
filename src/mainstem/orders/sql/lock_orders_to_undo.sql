-- Lock the orders that lines of `link_candidate` may undo, in order of their id: a return that is accepted meanwhile waits,
-- so no line is undone twice over. Row count: how many.
SELECT id FROM orders_order WHERE id IN (SELECT order_id FROM link_candidate) ORDER BY id FOR NO KEY UPDATE;
