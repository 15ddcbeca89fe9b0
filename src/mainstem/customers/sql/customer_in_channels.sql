-- Who bought through one of some channels. A part of statements, never one by itself; it stands alone because PostgreSQL
-- joins what is asked for by AND, and walks through everybody for an OR.
AND EXISTS (SELECT FROM customers_summary_part AS part
             WHERE part.person_id = customer.person_id AND part.channel_code = ANY (%(channels)s::text[]))
