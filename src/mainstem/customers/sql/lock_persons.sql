-- Take persons for this transaction, in the order of their ids. Whoever regroups identifiers holds their persons.
SELECT id FROM customers_person WHERE id = ANY (%(ids)s::uuid[]) ORDER BY id FOR NO KEY UPDATE;
