-- What the generated deployment is drawn with: the same number and salt give the same draw, in any order, on any machine.
-- No row.
CREATE OR REPLACE FUNCTION pg_temp.draw(number bigint, salt integer, below bigint) RETURNS bigint
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT mod(hashint8extended(number, salt) & 9223372036854775807, below) $$;
CREATE OR REPLACE FUNCTION pg_temp.chance(number bigint, salt integer) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (hashint8extended(number, salt) & 16777215) / 16777216.0::double precision $$;
CREATE OR REPLACE FUNCTION pg_temp.id_at(at timestamptz, name text) RETURNS uuid
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(name), 1, 3)
          || '8' || substr(md5(name), 4, 15))::uuid $$;
