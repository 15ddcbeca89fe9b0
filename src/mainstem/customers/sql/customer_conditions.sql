-- The conditions of the list of customers. A part of statements, never one by itself.
    (%(spend_min)s::numeric IS NULL OR spend_units >= ceil(%(spend_min)s::numeric * 10000)::bigint)
AND (%(spend_max)s::numeric IS NULL OR spend_units <= floor(%(spend_max)s::numeric * 10000)::bigint)
AND (%(orders_min)s::integer IS NULL OR orders >= %(orders_min)s::integer)
AND (%(orders_max)s::integer IS NULL OR orders <= %(orders_max)s::integer)
AND (%(ordered_since)s::timestamptz IS NULL OR last_order_at >= %(ordered_since)s::timestamptz)
AND (%(not_ordered_since)s::timestamptz IS NULL
     OR (orders > 0 AND last_order_at <= %(not_ordered_since)s::timestamptz))
AND (%(seen_since)s::timestamptz IS NULL OR last_seen >= %(seen_since)s::timestamptz)
AND (%(known_since)s::timestamptz IS NULL OR first_seen >= %(known_since)s::timestamptz)
AND (%(can_email)s::boolean IS NULL OR can_email = %(can_email)s::boolean)
AND (%(was_merged)s::boolean IS NULL OR was_merged = %(was_merged)s::boolean)
AND (%(has_refusal)s::boolean IS NULL OR has_refusal = %(has_refusal)s::boolean)
