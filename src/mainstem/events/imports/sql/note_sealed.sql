-- Note which values an import was the first to seal. Row count: how many were not noted yet.
INSERT INTO imports_sealed_value (import_id, subject_ref, ref)
SELECT %(import_id)s, * FROM unnest(%(subjects)s::uuid[], %(refs)s::uuid[]) ON CONFLICT DO NOTHING;
