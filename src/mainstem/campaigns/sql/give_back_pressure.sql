-- Take back the count of messages that were never sent. Row count: for how many persons.
UPDATE campaigns_pressure AS pressure
   SET taken_at = array_remove(pressure.taken_at, given.taken_at)
  FROM (SELECT * FROM unnest(%(person_ids)s::uuid[], %(taken_ats)s::timestamptz[]) AS given (person_id, taken_at)
         ORDER BY person_id) AS given
 WHERE pressure.person_id = given.person_id;
