"""Accounts, grants, tokens, the consent ledger, the audit chain and the kept answers of writes."""

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower, Now

from mainstem.governance.contracts import ConsentState, Purpose, Role, TextLanguage


def _codes() -> "ArrayField[Any, Any]":
    return ArrayField(models.TextField(), null=True)


class Account(AbstractBaseUser):
    """A person of the company who signs in. What they may do stands in their grants, not in flags here."""

    email = models.EmailField(unique=True)
    name = models.TextField()
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(db_default=Now())

    objects = BaseUserManager()

    USERNAME_FIELD = "email"

    class Meta:
        db_table = "governance_account"
        constraints = [
            models.CheckConstraint(name="an_account_address_is_lower_case", condition=Q(email=Lower("email"))),
        ]


class Grant(models.Model):
    """A role an account holds or held, and where. A null dimension means everywhere."""

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="grants")
    role = models.TextField()
    brands = _codes()
    locations = _codes()
    channels = _codes()
    granted_at = models.DateTimeField()
    granted_by = models.TextField()
    revoked_at = models.DateTimeField(null=True)
    revoked_by = models.TextField(null=True)

    class Meta:
        db_table = "governance_grant"
        constraints = [
            models.CheckConstraint(name="a_granted_role_exists", condition=Q(role__in=[str(role) for role in Role])),
            models.UniqueConstraint(
                name="an_account_holds_a_role_once", fields=["account", "role"], condition=Q(revoked_at__isnull=True)
            ),
            models.CheckConstraint(
                name="a_revoked_grant_says_by_whom",
                condition=Q(revoked_at__isnull=True, revoked_by__isnull=True)
                | Q(revoked_at__isnull=False, revoked_by__isnull=False),
            ),
        ]


class Token(models.Model):
    """
    An API token: the digest finds it, the secret itself is nowhere. Null permissions mean: all of the owner's.
    """

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="tokens")
    name = models.TextField()
    prefix = models.TextField()
    digest = models.BinaryField(unique=True)
    permissions = _codes()
    brands = _codes()
    locations = _codes()
    channels = _codes()
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "governance_token"
        constraints = [
            models.CheckConstraint(name="a_token_ends_after_it_was_made", condition=Q(expires_at__gt=F("created_at")))
        ]


class Invitation(models.Model):
    """A colleague asked to join. The digest finds it; the secret stands in the link alone."""

    email = models.EmailField()
    role = models.TextField()
    brands = _codes()
    locations = _codes()
    channels = _codes()
    digest = models.BinaryField(unique=True)
    created_at = models.DateTimeField()
    created_by = models.TextField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    account = models.ForeignKey(Account, on_delete=models.PROTECT, null=True, related_name="invitations")
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "governance_invitation"
        constraints = [
            models.CheckConstraint(
                name="an_invitation_is_for_a_known_role", condition=Q(role__in=[str(role) for role in Role])
            ),
            models.CheckConstraint(name="an_invitation_address_is_lower_case", condition=Q(email=Lower("email"))),
            models.CheckConstraint(
                name="an_accepted_invitation_says_by_whom",
                condition=Q(accepted_at__isnull=True, account__isnull=True)
                | Q(accepted_at__isnull=False, account__isnull=False),
            ),
            models.UniqueConstraint(
                name="an_address_has_one_open_invitation",
                fields=["email"],
                condition=Q(accepted_at__isnull=True, withdrawn_at__isnull=True),
            ),
        ]


class PasswordLink(models.Model):
    """A one-time link under which an account gets a new password. The digest finds it."""

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="password_links")
    digest = models.BinaryField(unique=True)
    created_at = models.DateTimeField()
    created_by = models.TextField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "governance_password_link"
        constraints = [
            models.UniqueConstraint(
                name="an_account_has_one_open_password_link",
                fields=["account"],
                condition=Q(used_at__isnull=True, withdrawn_at__isnull=True),
            )
        ]


class Consent(models.Model):
    """One entry of the consent ledger. Rows are only ever added; a trigger refuses the rest."""

    subject_ref = models.UUIDField()
    purpose = models.TextField()
    channel = models.TextField()
    state = models.TextField()
    at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    source = models.TextField()
    external_id = models.TextField()
    text_version = models.TextField()
    evidence = models.JSONField()

    class Meta:
        db_table = "governance_consent"
        constraints = [
            models.UniqueConstraint(name="a_source_names_a_consent_once", fields=["source", "external_id"]),
            models.CheckConstraint(
                name="a_consent_has_a_known_purpose", condition=Q(purpose__in=[str(purpose) for purpose in Purpose])
            ),
            models.CheckConstraint(
                name="a_consent_is_granted_or_withdrawn", condition=Q(state__in=[str(state) for state in ConsentState])
            ),
        ]
        indexes = [
            models.Index(fields=["subject_ref", "purpose", "-at"], name="governance_consent_by_subject"),
            models.Index(fields=["text_version", "state"], name="governance_consent_by_text"),
        ]


class AuditEntry(models.Model):
    """One link of the audit chain. Rows are only ever added; a trigger refuses the rest."""

    sequence = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    actor = models.TextField()
    action = models.TextField()
    subject = models.TextField()
    detail = models.JSONField()
    previous_hash = models.BinaryField()
    hash = models.BinaryField()

    class Meta:
        db_table = "governance_audit_entry"
        constraints = [models.CheckConstraint(name="the_audit_chain_counts_from_one", condition=Q(sequence__gte=1))]
        indexes = [
            models.Index(fields=["actor", "-sequence"], name="governance_audit_by_actor"),
            models.Index(fields=["action", "-sequence"], name="governance_audit_by_action"),
            models.Index(fields=["subject", "-sequence"], name="governance_audit_by_subject"),
            models.Index(fields=["at"], name="governance_audit_by_time"),
        ]


class AuditHead(models.Model):
    """The one row that every entry is appended behind; its lock puts entries in a single order."""

    id = models.SmallIntegerField(primary_key=True)
    sequence = models.BigIntegerField()
    hash = models.BinaryField()

    class Meta:
        db_table = "governance_audit_head"
        constraints = [models.CheckConstraint(name="there_is_one_audit_head", condition=Q(id=1))]


class Answer(models.Model):
    """
    What a write answered under an Idempotency-Key, committed together with the write.

    `key_digest` is an HMAC of the client's key and the body is sealed under the key itself: the table alone opens
    nothing. A null status stands for "done, but the answer is not kept".
    """

    pk = models.CompositePrimaryKey("actor", "key_digest")
    actor = models.TextField()
    key_digest = models.BinaryField()
    request_digest = models.BinaryField()
    status = models.SmallIntegerField(null=True)
    content_type = models.TextField(default="")
    sealed_body = models.BinaryField(null=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        db_table = "governance_kept_answer"
        indexes = [models.Index(fields=["expires_at"], name="governance_kept_answer_by_end")]


class ConsentText(models.Model):
    """One version of the words under which people are asked. Rows are only ever added; a trigger refuses the rest."""

    code = models.TextField(unique=True)
    purpose = models.TextField()
    channel = models.TextField()
    language = models.TextField()
    version = models.IntegerField()
    title = models.TextField()
    body = models.TextField()
    note = models.TextField()
    valid_from = models.DateTimeField()
    created_at = models.DateTimeField()
    created_by = models.TextField()

    class Meta:
        db_table = "governance_consent_text"
        constraints = [
            models.UniqueConstraint(
                name="a_consent_text_has_a_version_once", fields=["purpose", "channel", "language", "version"]
            ),
            models.CheckConstraint(
                name="a_consent_text_has_a_known_purpose", condition=Q(purpose__in=[str(each) for each in Purpose])
            ),
            models.CheckConstraint(
                name="a_consent_text_has_a_known_language",
                condition=Q(language__in=[str(each) for each in TextLanguage]),
            ),
            models.CheckConstraint(name="a_consent_text_counts_from_one", condition=Q(version__gte=1)),
            models.CheckConstraint(name="a_consent_text_says_something", condition=~Q(body="")),
        ]


class Setting(models.Model):
    """One thing that was chosen for the whole deployment."""

    key = models.TextField(primary_key=True)
    value = models.TextField()
    changed_at = models.DateTimeField()
    changed_by = models.TextField()

    class Meta:
        db_table = "governance_setting"


class Logo(models.Model):
    """The company's mark: one row, or none."""

    id = models.SmallIntegerField(primary_key=True)
    media_type = models.TextField()
    content = models.BinaryField()
    digest = models.TextField()
    changed_at = models.DateTimeField()
    changed_by = models.TextField()

    class Meta:
        db_table = "governance_logo"
        constraints = [
            models.CheckConstraint(name="there_is_one_logo", condition=Q(id=1)),
            models.CheckConstraint(
                name="a_logo_is_png_or_svg", condition=Q(media_type__in=["image/png", "image/svg+xml"])
            ),
        ]
