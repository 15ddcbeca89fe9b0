-- Some people of a staged rule: spread evenly over all, and the same ones when asked again. No row: there are none.
SELECT person_id FROM rule_people ORDER BY md5(person_id::text) LIMIT %(limit)s;
