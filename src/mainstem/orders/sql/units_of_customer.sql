-- How many units of goods some references bought, and how many of them came back. One row.
SELECT (SELECT coalesce(sum(line.quantity), 0)
          FROM orders_order AS head JOIN orders_order_line AS line ON line.order_id = head.id
         WHERE head.customer_ref = ANY (%(refs)s::uuid[]) AND line.kind = 'goods')::bigint AS sold,
       (SELECT coalesce(sum(line.quantity), 0)
          FROM orders_return AS head JOIN orders_return_line AS line ON line.return_id = head.id
         WHERE head.customer_ref = ANY (%(refs)s::uuid[]) AND line.kind = 'goods')::bigint AS returned;
