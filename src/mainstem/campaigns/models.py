"""Campaigns, one decision per person, the attempts to deliver, what followed, and who is not to be written to."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now

from mainstem.campaigns.contracts import Arm, CampaignState, Outcome, TrackingKind


class Campaign(models.Model):
    """One broadcast: whom, what, when and how it will be judged."""

    id = models.UUIDField(primary_key=True)
    code = models.TextField(unique=True)
    name = models.TextField()
    state = models.TextField(default=CampaignState.DRAFT.value, db_default=CampaignState.DRAFT.value)
    channel_code = models.TextField()
    template_code = models.TextField()
    template_version = models.PositiveIntegerField(null=True)
    segment_code = models.TextField()
    purpose = models.TextField()
    holdout_share = models.DecimalField(max_digits=5, decimal_places=4)
    conversion_window_days = models.PositiveSmallIntegerField()
    cap_messages = models.PositiveSmallIntegerField(null=True)
    cap_days = models.PositiveSmallIntegerField()
    quiet_from = models.TimeField(null=True)
    quiet_until = models.TimeField(null=True)
    time_zone = models.TextField()
    expires_after_hours = models.PositiveSmallIntegerField()
    values = models.JSONField()
    is_simulated = models.BooleanField()
    audience = models.PositiveIntegerField(null=True)
    created_at = models.DateTimeField(db_default=Now())
    decided_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "campaigns_campaign"
        constraints = [
            models.CheckConstraint(
                name="a_campaign_is_in_a_known_state",
                condition=models.Q(state__in=[state.value for state in CampaignState]),
            ),
            models.CheckConstraint(
                name="a_holdout_is_a_share", condition=models.Q(holdout_share__gte=0, holdout_share__lt=1)
            ),
            models.CheckConstraint(
                name="a_campaign_under_way_has_an_audience",
                condition=models.Q(state__in=["draft", "cancelled"])
                | models.Q(audience__isnull=False, decided_at__isnull=False, template_version__isnull=False),
            ),
            models.CheckConstraint(
                name="quiet_hours_begin_and_end",
                condition=models.Q(quiet_from__isnull=True, quiet_until__isnull=True)
                | models.Q(quiet_from__isnull=False, quiet_until__isnull=False),
            ),
        ]


class Decision(models.Model):
    """
    The one decision about one person in one campaign.

    `send_key` names the message to one address in one campaign: two people who share an address get one message.
    `claimed_by` and `lease_until` say which worker has it in hand; the row is `waiting` until it is settled.
    """

    id = models.UUIDField(primary_key=True)
    campaign = models.ForeignKey(Campaign, on_delete=models.PROTECT, related_name="+", db_index=False)
    person_id = models.UUIDField()
    identifier_ref = models.UUIDField(null=True)
    customer_ref = models.UUIDField(null=True)
    send_key = models.UUIDField(null=True)
    outcome = models.TextField()
    reason_code = models.TextField(null=True)
    arm = models.TextField(null=True)
    decided_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0, db_default=0)
    claimed_by = models.UUIDField(null=True)
    lease_until = models.DateTimeField(null=True)

    class Meta:
        db_table = "campaigns_decision"
        constraints = [
            models.UniqueConstraint(name="a_campaign_decides_once_about_a_person", fields=["campaign", "person_id"]),
            models.UniqueConstraint(name="an_address_gets_a_campaign_once", fields=["send_key"]),
            models.CheckConstraint(
                name="a_decision_has_a_known_outcome",
                condition=models.Q(outcome__in=[outcome.value for outcome in Outcome]),
            ),
            models.CheckConstraint(
                name="a_decision_has_a_known_arm",
                condition=models.Q(arm__isnull=True) | models.Q(arm__in=[arm.value for arm in Arm]),
            ),
            models.CheckConstraint(
                name="a_person_left_alone_is_told_why",
                condition=models.Q(outcome__in=["sent", "waiting"]) | models.Q(reason_code__isnull=False),
            ),
            models.CheckConstraint(
                name="a_message_needs_an_address_and_a_key",
                condition=~models.Q(outcome__in=["sent", "unknown", "waiting"])
                | models.Q(send_key__isnull=False, identifier_ref__isnull=False),
            ),
            models.CheckConstraint(
                name="only_who_waits_is_claimed",
                condition=models.Q(claimed_by__isnull=True, lease_until__isnull=True)
                | models.Q(claimed_by__isnull=False, lease_until__isnull=False, outcome="waiting"),
            ),
        ]
        indexes = [
            models.Index(
                fields=["campaign", "due_at"],
                name="campaigns_decision_waiting",
                condition=models.Q(outcome="waiting"),
            ),
            models.Index(fields=["campaign", "outcome", "reason_code", "id"], name="campaigns_decision_by_reason"),
            models.Index(fields=["person_id"], name="campaigns_decision_by_person"),
        ]


class Attempt(models.Model):
    """One try to hand a message to the provider, committed before the provider is called."""

    pk = models.CompositePrimaryKey("send_key", "number")
    send_key = models.UUIDField()
    number = models.PositiveSmallIntegerField()
    campaign = models.ForeignKey(Campaign, on_delete=models.PROTECT, related_name="+", db_index=False)
    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="+")
    worker_id = models.UUIDField()
    started_at = models.DateTimeField()
    lease_until = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    result = models.TextField(null=True)
    reason_code = models.TextField(null=True)
    detail = models.TextField(default="", db_default="")
    provider_id = models.TextField(null=True)

    class Meta:
        db_table = "campaigns_attempt"
        constraints = [
            models.CheckConstraint(
                name="an_attempt_that_ended_has_a_result",
                condition=models.Q(result__isnull=True, finished_at__isnull=True)
                | models.Q(result__in=["sent", "failed", "unknown"], finished_at__isnull=False),
            ),
        ]
        indexes = [
            models.Index(
                fields=["campaign", "lease_until"],
                name="campaigns_attempt_in_flight",
                condition=models.Q(result__isnull=True),
            ),
        ]


class Link(models.Model):
    """A URL that a campaign's messages may lead to. There is no other way out through our links."""

    id = models.BigAutoField(primary_key=True)
    campaign = models.ForeignKey(Campaign, on_delete=models.PROTECT, related_name="+", db_index=False)
    url = models.TextField()
    url_hash = models.UUIDField()

    class Meta:
        db_table = "campaigns_link"
        constraints = [
            models.UniqueConstraint(name="a_campaign_registers_a_url_once", fields=["campaign", "url_hash"]),
        ]


class Tracking(models.Model):
    """What happened to a message at the other end: one row per kind and link, however often it happens."""

    id = models.BigAutoField(primary_key=True)
    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="+", db_index=False)
    kind = models.TextField(choices=[(kind.value, kind.value) for kind in TrackingKind])
    link = models.ForeignKey(Link, on_delete=models.PROTECT, null=True, related_name="+", db_index=False)
    is_automatic = models.BooleanField()
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    times = models.PositiveIntegerField(default=1, db_default=1)

    class Meta:
        db_table = "campaigns_tracking"
        constraints = [
            models.UniqueConstraint(
                name="a_message_is_tracked_in_one_row_a_kind",
                fields=["decision", "kind", "link", "is_automatic"],
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                name="a_click_names_its_link",
                condition=models.Q(kind="clicked", link__isnull=False)
                | (~models.Q(kind="clicked") & models.Q(link__isnull=True)),
            ),
        ]


class Suppression(models.Model):
    """An address that is not written to on a channel: it is dead, or its owner said stop."""

    pk = models.CompositePrimaryKey("channel_code", "identifier_ref")
    channel_code = models.TextField()
    identifier_ref = models.UUIDField()
    reason_code = models.TextField()
    since = models.DateTimeField()
    decision_id = models.UUIDField(null=True)

    class Meta:
        db_table = "campaigns_suppression"


class Pressure(models.Model):
    """When a person was last written to (or would have been, if held out): what the frequency cap counts."""

    person_id = models.UUIDField(primary_key=True)
    taken_at = ArrayField(models.DateTimeField())

    class Meta:
        db_table = "campaigns_pressure"
