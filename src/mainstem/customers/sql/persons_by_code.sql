-- The persons whose id ends in ten hexadecimal digits. No row: nobody has such a code.
SELECT person_id FROM customers_summary_identity WHERE right(person_id::text, 10) = %(digits)s ORDER BY person_id LIMIT 5;
