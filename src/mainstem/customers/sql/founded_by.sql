-- The persons these references founded. No row: they joined persons that were there.
SELECT id, founder_ref FROM customers_person WHERE founder_ref = ANY (%(refs)s::uuid[]);
