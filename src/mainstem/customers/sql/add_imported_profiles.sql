-- Note rows of a customer file by content. Back: the ones that are new. No row: all were known.
INSERT INTO customers_imported_profile (source_code, profile_ref, fingerprint, import_id, granted_channels)
SELECT DISTINCT ON (profile_ref, fingerprint) %(source_code)s::text, profile_ref, fingerprint, %(import_id)s::uuid,
       CASE WHEN channels = '' THEN '{}'::text[] ELSE string_to_array(channels, ',') END
  FROM unnest(%(refs)s::uuid[], %(fingerprints)s::uuid[], %(channels)s::text[])
       AS given (profile_ref, fingerprint, channels)
 ORDER BY profile_ref, fingerprint
    ON CONFLICT (source_code, profile_ref, fingerprint) DO NOTHING
RETURNING profile_ref, fingerprint;
