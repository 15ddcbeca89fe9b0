-- The id of the last of the next returns after an id, up to the last settled one. Null: nothing new.
SELECT max(id) AS id
  FROM (SELECT id FROM orders_return WHERE id > %(after)s AND id <= %(upto)s ORDER BY id LIMIT %(limit)s) next_returns;
