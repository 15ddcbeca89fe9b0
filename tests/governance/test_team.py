"""The team as its list shows it, names behind codes, and the audit chain looked through."""

import hashlib
from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from tests.governance.builders import NOW, a_person, a_token
from tests.web.api.callers import a_caller

from mainstem.governance import operations, queries
from mainstem.governance.contracts import AuditWanted, Role, TeamWanted
from mainstem.kernel.paging import Paging

pytestmark = pytest.mark.django_db
ROOT = "/api/governance"


def test_the_list_narrows_by_name_role_and_state() -> None:
    ann = a_person("agent", email="ann@company.example")
    a_person("admin", email="other@company.example")
    a_person("admin")
    operations.revoke_role(account_id=a_person("agent").id, role="agent", now=NOW)
    operations.deactivate_account(account_id=ann.id, now=NOW)

    by_address = queries.list_team(Paging(), TeamWanted(search="ANN@"), now=NOW).items
    by_role = queries.list_team(Paging(), TeamWanted(role=Role.AGENT), now=NOW).items
    inactive = queries.list_team(Paging(), TeamWanted(is_active=False), now=NOW).items

    assert [member.person.id for member in by_address] == [ann.id]
    assert [member.person.id for member in by_role] == [ann.id]
    assert [member.person.id for member in inactive] == [ann.id]


def test_a_member_shows_tokens_that_still_open_something_and_their_last_use() -> None:
    ann = a_person("agent")
    used, ended = a_token(ann), a_token(ann)
    operations.note_use(token_id=used.token.id, now=NOW)
    operations.revoke_token(token_id=ended.token.id, now=NOW, actor="account:1")

    member = queries.get_team_member(ann.id, now=NOW)

    assert (member.usable_tokens, member.last_used_at) == (1, NOW)
    assert queries.get_team_member(ann.id, now=NOW + timedelta(days=2)).usable_tokens == 0


def test_a_member_shows_whether_a_password_alone_lets_them_in() -> None:
    ann, ben = a_person("agent"), a_person("agent")
    Authenticator.objects.create(user_id=ann.id, type=Authenticator.Type.TOTP, data={})
    Authenticator.objects.create(user_id=ben.id, type=Authenticator.Type.RECOVERY_CODES, data={})

    assert queries.get_team_member(ann.id, now=NOW).has_second_factor
    assert not queries.get_team_member(ben.id, now=NOW).has_second_factor


def test_codes_of_people_and_tokens_have_names_and_others_none() -> None:
    ann = a_person("agent")
    token = a_token(ann).token

    names = queries.names_of([f"account:{ann.id}", f"token:{token.id}", "account:x", "command-line", "account:999999"])

    assert names == {f"account:{ann.id}": "Ann Lee", f"token:{token.id}": "test"}


def test_the_chain_is_looked_through_by_actor_action_subject_and_time() -> None:
    for day in range(3):
        operations.append_audit(
            actor=f"account:{day}", action="role.granted", subject="account:7", now=NOW + timedelta(days=day)
        )
    operations.append_audit(actor="account:0", action="role.revoked", subject="account:8", now=NOW + timedelta(days=3))

    def found(wanted: AuditWanted) -> list[int]:
        return [entry.sequence for entry in queries.list_audit(Paging(), wanted).items]

    assert found(AuditWanted(actor="account:0")) == [4, 1]
    assert found(AuditWanted(action="role.granted", since=NOW + timedelta(days=1))) == [3, 2]
    assert found(AuditWanted(until=NOW + timedelta(days=1))) == [1]
    assert found(AuditWanted(subject="account:8")) == [4]
    assert queries.list_audit_actors() == ["account:0", "account:1", "account:2"]


def test_an_entry_shows_what_its_hash_covers() -> None:
    steward = a_caller("steward")

    shown = steward.get(f"{ROOT}/audit?limit=1").json()["items"][0]

    covered = bytes.fromhex(shown["previous_hash"]) + shown["content"].encode()
    assert hashlib.sha256(covered).hexdigest() == shown["hash"]


def test_the_chain_leaves_as_a_file_with_names_and_no_formulas() -> None:
    steward, admin = a_caller("steward"), a_caller("admin")
    operations.append_audit(actor="=cmd", action="role.granted", subject=f"account:{admin.account_id}", now=NOW)

    answer = steward.get(f"{ROOT}/audit/export?actor=%3Dcmd")
    lines = b"".join(answer.streaming_content).decode("utf-8-sig").splitlines()

    assert answer["Content-Type"].startswith("text/csv")
    assert lines[0].startswith("sequence,at,actor,actor_name,action")
    assert len(lines) == 2
    assert "'=cmd" in lines[1]
    assert "Somebody" in lines[1]


def test_the_doors_of_the_team_are_the_admins() -> None:
    admin, agent = a_caller("admin"), a_caller("agent")

    listed = admin.get(f"{ROOT}/team?role=agent").json()["items"]

    assert [member["id"] for member in listed] == [agent.account_id]
    assert listed[0]["roles"][0]["granted_by_name"] is None
    assert agent.get(f"{ROOT}/team").status_code == 403
    assert agent.get(f"{ROOT}/tokens").json()["items"][0]["is_this_one"] is True
