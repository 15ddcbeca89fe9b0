"""The channel register, how channels are reached, and the mailbox of a deployment that tries things out."""

from django.db import models
from django.db.models.functions import Now

from mainstem.channels.contracts import ChannelKind


class Channel(models.Model):
    """One channel of the company: a place to sell, or a way to speak."""

    code = models.TextField(primary_key=True)
    name = models.TextField()
    name_zh = models.TextField()
    kind = models.TextField(choices=[(kind.value, kind.value) for kind in ChannelKind])
    account = models.TextField(default="", db_default="")
    capabilities = models.JSONField()
    is_enabled = models.BooleanField(default=True, db_default=True)
    created_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "channels_channel"
        constraints = [
            models.CheckConstraint(
                name="a_channel_is_of_a_known_kind", condition=models.Q(kind__in=[kind.value for kind in ChannelKind])
            ),
        ]


class Connection(models.Model):
    """How a channel is reached: settings in clear, credentials under a key of their own."""

    channel = models.OneToOneField(Channel, primary_key=True, on_delete=models.CASCADE, related_name="connection")
    connector_code = models.TextField()
    settings = models.JSONField()
    wrapped_key = models.BinaryField(null=True)
    sealed_credentials = models.BinaryField(null=True)
    updated_at = models.DateTimeField()

    class Meta:
        db_table = "channels_connection"
        constraints = [
            models.CheckConstraint(
                name="sealed_credentials_have_a_key",
                condition=models.Q(wrapped_key__isnull=True, sealed_credentials__isnull=True)
                | models.Q(wrapped_key__isnull=False, sealed_credentials__isnull=False),
            ),
        ]


class MailboxKey(models.Model):
    """The data key under which one run of the mailbox server seals what it receives."""

    id = models.UUIDField(primary_key=True)
    wrapped_key = models.BinaryField()

    class Meta:
        db_table = "channels_mailbox_key"


class Mail(models.Model):
    """One received mail. Whom it is for is a reference; everything else is sealed."""

    id = models.UUIDField(primary_key=True)
    key = models.ForeignKey(MailboxKey, on_delete=models.PROTECT, related_name="+", db_index=False)
    message_id = models.TextField()
    recipient_ref = models.UUIDField(null=True)
    received_at = models.DateTimeField()
    size = models.PositiveIntegerField()
    sealed = models.BinaryField()

    class Meta:
        db_table = "channels_mailbox_mail"
        indexes = [
            models.Index(fields=["message_id"], name="channels_mail_by_message_id"),
            models.Index(fields=["recipient_ref"], name="channels_mail_by_recipient"),
        ]
