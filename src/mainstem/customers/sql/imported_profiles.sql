-- The rows an import of customers brought. No row: it brought none, or was taken back.
SELECT source_code, profile_ref, granted_channels FROM customers_imported_profile WHERE import_id = %(import_id)s;
