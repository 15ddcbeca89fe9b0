-- Which of the given sightings say something the evidence does not say yet, by their place in the input.
-- A known pair seen earlier than it was known counts as new. No row: everything is known.
SELECT given.place
  FROM unnest(%(a_refs)s::uuid[], %(b_refs)s::uuid[], %(kinds)s::text[], %(sources)s::text[], %(observed)s::timestamptz[])
       WITH ORDINALITY AS given (a_ref, b_ref, kind, source_code, observed_at, place)
  LEFT JOIN customers_evidence AS known
    ON known.a_ref = given.a_ref AND known.b_ref = given.b_ref
   AND known.kind = given.kind AND known.source_code = given.source_code
 WHERE known.id IS NULL OR (known.retracted_at IS NULL AND given.observed_at < known.observed_at);
