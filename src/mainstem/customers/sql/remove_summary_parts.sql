-- Remove the parts of the asked persons (null: of everybody) that trade no longer has. Row count: how many.
DELETE FROM customers_summary_part AS known
 WHERE (%(persons)s::uuid[] IS NULL OR known.person_id = ANY (%(persons)s::uuid[]))
   AND NOT EXISTS (SELECT FROM summary_part AS fresh
                    WHERE fresh.person_id = known.person_id AND fresh.channel_code = known.channel_code
                      AND fresh.currency = known.currency
                      AND fresh.location_code IS NOT DISTINCT FROM known.location_code
                      AND fresh.brand_code IS NOT DISTINCT FROM known.brand_code);
