"""Identifiers, the evidence between them, the persons they add up to, what sources say about them, and segments."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now

LIVE_NOW = models.Q(valid_to__isnull=True)


class Identifier(models.Model):
    """
    One reference that points at somebody. What it stands for is in the vault, if anywhere.

    `first_seen` and `last_seen` cover everything; the `live_` pair only what did not come from a file, so that an
    import can be taken back. `last_seen` is exact to a day. `first_evidence_at` is the earliest evidence about it.
    """

    ref = models.UUIDField(primary_key=True)
    namespace = models.TextField()
    kind = models.TextField(db_column="class")
    status = models.TextField(default="live", db_default="live")
    status_reason = models.TextField(null=True)
    source_code = models.TextField()
    first_seen = models.DateTimeField()
    last_seen = models.DateTimeField()
    live_first_seen = models.DateTimeField(null=True)
    live_last_seen = models.DateTimeField(null=True)
    first_evidence_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "customers_identifier"
        constraints = [
            models.CheckConstraint(
                name="an_identifier_is_live_or_blocked_or_quarantined",
                condition=models.Q(status__in=["live", "blocked", "quarantined"]),
            ),
            models.CheckConstraint(
                name="an_identifier_set_aside_has_a_reason",
                condition=models.Q(status="live") | models.Q(status_reason__isnull=False),
            ),
            models.CheckConstraint(
                name="an_identifier_is_first_seen_before_it_is_last_seen",
                condition=models.Q(first_seen__lte=models.F("last_seen")),
            ),
        ]
        indexes = [
            models.Index(fields=["status"], name="customers_identifier_set_aside", condition=~models.Q(status="live"))
        ]


class Noted(models.Model):
    """Which import saw which identifier, and when by the file's own dates: what an undo needs to know."""

    pk = models.CompositePrimaryKey("cause_id", "ref")
    cause_id = models.UUIDField()
    ref = models.UUIDField()
    first_seen = models.DateTimeField()
    last_seen = models.DateTimeField()

    class Meta:
        db_table = "customers_noted"
        indexes = [models.Index(fields=["ref"], name="customers_noted_by_ref")]


class Person(models.Model):
    """
    One customer. A person belongs for ever to the identifier that founded it: a group of identifiers is the oldest
    person that one of them founded. So a merge undone gives everybody back the id they had.
    """

    id = models.UUIDField(primary_key=True)
    founder = models.OneToOneField(Identifier, on_delete=models.PROTECT, db_column="founder_ref", related_name="+")
    created_at = models.DateTimeField()
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, db_column="merged_into", null=True, related_name="+", db_index=False
    )
    merged_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "customers_person"
        constraints = [
            models.CheckConstraint(
                name="a_merged_person_says_into_whom_and_when",
                condition=models.Q(merged_into__isnull=True, merged_at__isnull=True)
                | models.Q(merged_into__isnull=False, merged_at__isnull=False),
            ),
            models.CheckConstraint(
                name="nobody_is_merged_into_himself",
                condition=models.Q(merged_into__isnull=True) | ~models.Q(merged_into=models.F("id")),
            ),
        ]
        indexes = [
            models.Index(
                fields=["merged_into"], name="customers_person_merged", condition=models.Q(merged_into__isnull=False)
            )
        ]


class Membership(models.Model):
    """Which person an identifier belongs to, and from when to when; the current row has no end."""

    id = models.BigAutoField(primary_key=True)
    identifier = models.ForeignKey(
        Identifier, on_delete=models.CASCADE, db_column="identifier_ref", related_name="+", db_index=False
    )
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+", db_index=False)
    valid_from = models.DateTimeField()
    valid_to = models.DateTimeField(null=True)
    operation_id = models.UUIDField(null=True)

    class Meta:
        db_table = "customers_membership"
        constraints = [
            models.UniqueConstraint(
                name="an_identifier_belongs_to_one_person_at_a_time", fields=["identifier"], condition=LIVE_NOW
            )
        ]
        indexes = [
            models.Index(fields=["person"], name="customers_membership_current", condition=LIVE_NOW),
            models.Index(fields=["identifier", "id"], name="customers_membership_history"),
            models.Index(fields=["person", "id"], name="customers_membership_of_person"),
        ]


class Evidence(models.Model):
    """One source says that two identifiers belong together. Never rewritten: an earlier sighting moves its date."""

    id = models.BigAutoField(primary_key=True)
    a = models.ForeignKey(Identifier, on_delete=models.CASCADE, db_column="a_ref", related_name="+", db_index=False)
    b = models.ForeignKey(Identifier, on_delete=models.CASCADE, db_column="b_ref", related_name="+", db_index=False)
    kind = models.TextField()
    source_code = models.TextField()
    event_id = models.UUIDField(null=True)
    cause_id = models.UUIDField(null=True)
    weight = models.SmallIntegerField()
    observed_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    retracted_at = models.DateTimeField(null=True)
    retracted_by = models.UUIDField(null=True)

    class Meta:
        db_table = "customers_evidence"
        constraints = [
            models.UniqueConstraint(
                name="a_source_says_the_same_about_a_pair_once", fields=["a", "b", "kind", "source_code"]
            ),
            models.CheckConstraint(name="a_pair_of_evidence_is_in_order", condition=models.Q(a__lt=models.F("b"))),
            models.CheckConstraint(
                name="retracted_evidence_says_when_and_by_what",
                condition=models.Q(retracted_at__isnull=True, retracted_by__isnull=True)
                | models.Q(retracted_at__isnull=False, retracted_by__isnull=False),
            ),
        ]
        indexes = [
            models.Index(fields=["b"], name="customers_evidence_by_b"),
            models.Index(
                fields=["cause_id"], name="customers_evidence_by_cause", condition=models.Q(cause_id__isnull=False)
            ),
        ]


class Restatement(models.Model):
    """
    Another cause that says what a piece of evidence says. The evidence itself carries its earliest statement; if the
    import that brought that one is undone, the next takes its place. `cause_id` is all zeros for live events.
    """

    id = models.BigAutoField(primary_key=True)
    evidence = models.ForeignKey(Evidence, on_delete=models.CASCADE, related_name="+", db_index=False)
    cause_id = models.UUIDField()
    event_id = models.UUIDField(null=True)
    observed_at = models.DateTimeField()

    class Meta:
        db_table = "customers_restatement"
        constraints = [
            models.UniqueConstraint(name="a_cause_restates_evidence_once", fields=["evidence", "cause_id"]),
        ]
        indexes = [models.Index(fields=["cause_id"], name="customers_restatement_by_cause")]


class CannotLink(models.Model):
    """Two identifiers that are never one person, whatever evidence arrives, until a person lifts it."""

    id = models.BigAutoField(primary_key=True)
    a_ref = models.UUIDField()
    b_ref = models.UUIDField()
    operation_id = models.UUIDField()
    created_at = models.DateTimeField()
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.UUIDField(null=True)

    class Meta:
        db_table = "customers_cannot_link"
        constraints = [
            models.UniqueConstraint(
                name="a_pair_is_kept_apart_once", fields=["a_ref", "b_ref"], condition=models.Q(lifted_at__isnull=True)
            ),
            models.CheckConstraint(
                name="a_pair_kept_apart_is_in_order", condition=models.Q(a_ref__lt=models.F("b_ref"))
            ),
        ]
        indexes = [
            models.Index(
                fields=["b_ref"], name="customers_cannot_link_by_b", condition=models.Q(lifted_at__isnull=True)
            ),
            models.Index(fields=["operation_id"], name="customers_cannot_link_by_op"),
        ]


class Refusal(models.Model):
    """Evidence that joins nobody, and why; resolved when the reason falls away."""

    id = models.BigAutoField(primary_key=True)
    a_ref = models.UUIDField()
    b_ref = models.UUIDField()
    reason = models.TextField()
    detail = models.TextField(default="", db_default="")
    rule_version = models.IntegerField()
    refused_at = models.DateTimeField()
    resolved_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "customers_refusal"
        constraints = [
            models.UniqueConstraint(
                name="a_pair_is_refused_once_at_a_time",
                fields=["a_ref", "b_ref"],
                condition=models.Q(resolved_at__isnull=True),
            )
        ]
        indexes = [
            models.Index(fields=["b_ref"], name="customers_refusal_by_b", condition=models.Q(resolved_at__isnull=True))
        ]


class IdentityOp(models.Model):
    """One change of who is who: the persons concerned before and after, each with its identifiers, and the cause."""

    id = models.UUIDField(primary_key=True)
    kind = models.TextField()
    at = models.DateTimeField()
    by = models.TextField()
    before = models.JSONField()
    after = models.JSONField()
    cause = models.JSONField()
    rule_version = models.IntegerField()
    reverses = models.ForeignKey(
        "self", on_delete=models.PROTECT, db_column="reverses", null=True, related_name="+", db_index=False
    )

    class Meta:
        db_table = "customers_identity_op"
        constraints = [
            models.CheckConstraint(
                name="an_identity_operation_is_of_a_known_kind",
                condition=models.Q(kind__in=["merge", "split", "reshape", "manual_merge", "unmerge", "undo"]),
            ),
            models.UniqueConstraint(
                name="an_identity_operation_is_reversed_once",
                fields=["reverses"],
                condition=models.Q(reverses__isnull=False),
            ),
        ]


class IdentityOpPerson(models.Model):
    """Which persons an identity operation touched: the way from a person to its history."""

    pk = models.CompositePrimaryKey("person_id", "operation_id")
    person_id = models.UUIDField()
    operation = models.ForeignKey(IdentityOp, on_delete=models.CASCADE, related_name="+")

    class Meta:
        db_table = "customers_identity_op_person"


class BlockedValue(models.Model):
    """A value that must never join anybody: a shop's own phone, a test card, a placeholder."""

    ref = models.UUIDField(primary_key=True)
    namespace = models.TextField()
    reason = models.TextField()
    blocked_at = models.DateTimeField()
    blocked_by = models.TextField()

    class Meta:
        db_table = "customers_blocked_value"


class Trait(models.Model):
    """
    What a source said about an identifier at a moment. Only added: the present value is worked out when asked.

    `standing` is 0 for what was observed, 1 for what was verified, 2 for what a person pinned.
    """

    id = models.BigAutoField(primary_key=True)
    ref = models.UUIDField()
    name = models.TextField()
    value = models.JSONField()
    observed_at = models.DateTimeField()
    source_code = models.TextField()
    standing = models.SmallIntegerField(default=0, db_default=0)
    cause_id = models.UUIDField(null=True)

    class Meta:
        db_table = "customers_trait"
        constraints = [
            models.UniqueConstraint(
                name="a_source_says_one_thing_at_a_moment", fields=["ref", "name", "source_code", "observed_at"]
            )
        ]
        indexes = [
            models.Index(
                fields=["cause_id"], name="customers_trait_by_cause", condition=models.Q(cause_id__isnull=False)
            )
        ]


class ImportedProfile(models.Model):
    """
    One row of a customer file that was loaded: the same content from the same source again is known.

    `granted_channels` are the consents it brought, so that taking the import back can withdraw them.
    """

    pk = models.CompositePrimaryKey("source_code", "profile_ref", "fingerprint")
    source_code = models.TextField()
    profile_ref = models.UUIDField()
    fingerprint = models.UUIDField()
    import_id = models.UUIDField()
    granted_channels = ArrayField(models.TextField())

    class Meta:
        db_table = "customers_imported_profile"
        indexes = [models.Index(fields=["import_id"], name="customers_imported_by_import")]


class Segment(models.Model):
    """A named rule over persons. `next_change_at` is the earliest moment at which time alone may change who is in."""

    id = models.UUIDField(primary_key=True)
    code = models.TextField(unique=True)
    name = models.TextField()
    rule = models.JSONField()
    version = models.IntegerField(default=1, db_default=1)
    owner = models.TextField(default="", db_default="")
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True)
    refreshed_at = models.DateTimeField(null=True)
    refreshed_version = models.IntegerField(null=True)
    size = models.BigIntegerField(null=True)
    next_change_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "customers_segment"
        constraints = [
            models.CheckConstraint(
                name="a_segment_code_is_a_short_word", condition=models.Q(code__regex=r"^[a-z0-9][a-z0-9_-]{0,63}$")
            )
        ]


class SegmentVersion(models.Model):
    """The rule a segment had in each version, and who set it."""

    pk = models.CompositePrimaryKey("segment_id", "version")
    segment = models.ForeignKey(Segment, on_delete=models.CASCADE, related_name="+", db_index=False)
    version = models.IntegerField()
    rule = models.JSONField()
    at = models.DateTimeField(db_default=Now())
    by = models.TextField()

    class Meta:
        db_table = "customers_segment_version"


class SegmentMembership(models.Model):
    """Who is in a segment now, since when, and the earliest moment at which time alone may end it."""

    pk = models.CompositePrimaryKey("segment_id", "person_id")
    segment = models.ForeignKey(Segment, on_delete=models.CASCADE, related_name="+", db_index=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    since = models.DateTimeField()
    earliest_change_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "customers_segment_membership"


class SegmentSize(models.Model):
    """What one refresh found: the size, who came and who went."""

    id = models.BigAutoField(primary_key=True)
    segment = models.ForeignKey(Segment, on_delete=models.CASCADE, related_name="+", db_index=False)
    at = models.DateTimeField()
    version = models.IntegerField()
    size = models.BigIntegerField()
    entered = models.BigIntegerField()
    left = models.BigIntegerField()
    engine = models.TextField()
    seconds = models.FloatField()

    class Meta:
        db_table = "customers_segment_size"
        indexes = [models.Index(fields=["segment", "-at"], name="customers_segment_size_latest")]
