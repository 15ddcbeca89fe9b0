-- Delete the locations only an undone import knew. Row count: how many.
DELETE FROM inventory_location WHERE import_id = %(import_id)s AND code <> ALL (%(still_used)s::text[]);
