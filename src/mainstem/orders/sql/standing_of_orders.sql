-- For each of some orders: pieces sold (what is counted one by one), units that can come back, and units that did. Lines
-- of orders outside the connection's scope are not seen. No row: an order without lines.
SELECT line.order_id,
       coalesce(sum(line.quantity) FILTER (WHERE line.unit_of_measure = 'piece' AND line.kind NOT IN
           ('voucher', 'donation', 'adjustment', 'fee')), 0)::bigint AS pieces,
       coalesce(sum(line.quantity) FILTER (WHERE line.quantity > 0 AND line.kind = ANY (%(returnable)s::text[])), 0)::bigint
           AS returnable,
       coalesce((SELECT sum(back.quantity) FROM orders_return_line AS back WHERE back.order_id = line.order_id), 0)::bigint
           AS returned
  FROM orders_order_line AS line
 WHERE line.order_id = ANY (%(orders)s::bigint[])
 GROUP BY line.order_id;
