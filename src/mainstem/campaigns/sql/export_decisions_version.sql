-- A text that changes whenever a decision is taken or settled or its message leads to something. Always one row.
SELECT concat_ws(':', decisions.version, followed.version) AS version
  FROM (SELECT concat_ws(':', count(*), count(settled_at), max(decided_at), max(settled_at),
                         sum(hashtext(outcome)::bigint)) AS version
          FROM campaigns_decision) decisions,
       (SELECT concat_ws(':', count(*), max(id), max(first_at)) AS version FROM campaigns_tracking) followed;
