-- Give every identifier without a person one of its own. Person ids are UUIDv7: milliseconds, then random bits.
-- Row count: how many persons were founded.
WITH founder AS (
    SELECT ref FROM unnest(%(refs)s::uuid[]) AS given (ref)
     WHERE NOT EXISTS (SELECT FROM customers_membership AS current
                        WHERE current.identifier_ref = given.ref AND current.valid_to IS NULL)
), person AS (
    INSERT INTO customers_person (id, founder_ref, created_at)
    SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
                  PLACING substring(int8send((extract(epoch FROM %(now)s::timestamptz) * 1000)::bigint) FROM 3)
                  FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid, ref, %(now)s
      FROM founder
    RETURNING id, founder_ref
)
INSERT INTO customers_membership (identifier_ref, person_id, valid_from)
SELECT founder_ref, id, %(now)s FROM person;
