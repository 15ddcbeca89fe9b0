-- Every source that can send with a write key. No row: no source has one yet.
SELECT write_key_hash, id, code, identity_space, app_id, allowed_origins, events_per_second, is_enabled
  FROM events_source WHERE write_key_hash IS NOT NULL;
