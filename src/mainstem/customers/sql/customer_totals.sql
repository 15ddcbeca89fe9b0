-- What the whole list of customers adds up to. Always one row.
SELECT count(*) AS persons, coalesce(sum(orders), 0)::bigint AS orders, coalesce(sum(spend_units), 0) * 0.0001 AS spend,
       coalesce(sum(identifiers), 0)::bigint AS identifiers
  FROM /*source*/ AS customer
 WHERE
/*conditions*/;
