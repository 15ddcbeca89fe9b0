"""
The audit chain and the consent ledger only grow, for every role: triggers refuse the rest. Takes no lasting lock.

Emptying a whole table (TRUNCATE) is a right of the owner alone and leaves the published head as the witness.
"""

from django.db import migrations

FORWARD = """
CREATE FUNCTION governance_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_entries_are_only_added BEFORE UPDATE OR DELETE ON governance_audit_entry
  FOR EACH ROW EXECUTE FUNCTION governance_refuse_change();
CREATE TRIGGER consents_are_only_added BEFORE UPDATE OR DELETE ON governance_consent
  FOR EACH ROW EXECUTE FUNCTION governance_refuse_change();
CREATE TRIGGER the_audit_head_stays BEFORE DELETE ON governance_audit_head
  FOR EACH ROW EXECUTE FUNCTION governance_refuse_change();

CREATE FUNCTION governance_follow_the_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM governance_audit_head AS head
                  WHERE head.sequence = NEW.sequence - 1 AND head.hash = NEW.previous_hash) THEN
    RAISE EXCEPTION 'audit entry % does not follow the head', NEW.sequence USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_entries_follow_the_head BEFORE INSERT ON governance_audit_entry
  FOR EACH ROW EXECUTE FUNCTION governance_follow_the_head();

CREATE FUNCTION governance_move_the_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.sequence <> OLD.sequence + 1 OR NOT EXISTS (SELECT FROM governance_audit_entry AS entry
      WHERE entry.sequence = NEW.sequence AND entry.hash = NEW.hash AND entry.previous_hash = OLD.hash) THEN
    RAISE EXCEPTION 'the audit head moves one entry at a time' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER the_audit_head_moves_forward BEFORE UPDATE ON governance_audit_head
  FOR EACH ROW EXECUTE FUNCTION governance_move_the_head();
"""

BACKWARD = """
DROP FUNCTION governance_refuse_change() CASCADE;
DROP FUNCTION governance_follow_the_head() CASCADE;
DROP FUNCTION governance_move_the_head() CASCADE;
"""


class Migration(migrations.Migration):
    dependencies = [("governance", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
