-- Wait until no other batch of this kind and source is being loaded: overlapping files then see each other's documents.
-- Held until the transaction ends. One row without meaning.
SELECT pg_advisory_xact_lock(hashtext('mainstem.imports.batch'), hashtext(%(queue)s)) IS NULL AS nothing;
