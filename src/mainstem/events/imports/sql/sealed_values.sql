-- The contact values an import was the first to bring into the vault. No row: it brought none.
SELECT subject_ref, ref FROM imports_sealed_value WHERE import_id = %(import_id)s;
