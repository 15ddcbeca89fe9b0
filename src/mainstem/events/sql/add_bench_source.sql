-- A source for one measurement. One row: its id.
INSERT INTO events_source (code, name, kind, identity_space, write_key_hash)
VALUES (%(code)s, 'Measurement', 'internal', %(code)s, %(write_key_hash)s) RETURNING id;
