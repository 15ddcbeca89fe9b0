-- Generated products: forty departments, three hundred categories, names that repeat as real ones do. No row.
INSERT INTO catalog_product (sku, name, kind, department, category, sub_category, brand_name, manufacturer, package_size,
                             unit_of_measure, source_code, created_at)
SELECT 'bench-' || lpad(n::text, 6, '0'),
       (ARRAY['Fresh', 'Frozen', 'Organic', 'Classic', 'Mild', 'Dark', 'Light', 'Family', 'Travel', 'Winter'])
         [1 + pg_temp.draw(n, 60, 10)] || ' ' ||
       (ARRAY['Tea', 'Coffee', 'Milk', 'Bread', 'Soap', 'Socks', 'Kettle', 'Rice', 'Noodles', 'Lamp', 'Shirt', 'Juice',
              'Cheese', 'Towel', 'Bottle', 'Pillow', 'Candle', 'Basket', 'Honey', 'Pencil'])
         [1 + pg_temp.draw(n, 61, 20)] || ' ' || (1 + pg_temp.draw(n, 62, 400)),
       CASE WHEN mod(n, 40) = 0 THEN 'service' ELSE 'goods' END,
       'Department ' || lpad(pg_temp.draw(n, 63, 40)::text, 2, '0'),
       'Category ' || lpad(pg_temp.draw(n, 64, 300)::text, 3, '0'), NULL, 'Brand ' || pg_temp.draw(n, 65, 500), NULL,
       NULL, 'piece', 'bench', %(now)s::timestamptz - interval '730 days'
  FROM generate_series(1, %(products)s::bigint) AS n;
