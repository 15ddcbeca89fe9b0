-- The id a message was stored under. No row: this source never stored such a message.
SELECT seen.event_id AS id FROM events_seen AS seen JOIN events_source AS source ON source.id = seen.source_id
 WHERE source.code = %(source)s AND seen.message_hash = %(message_hash)s;
