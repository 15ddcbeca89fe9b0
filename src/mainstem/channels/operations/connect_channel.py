"""Say how a channel is reached."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from mainstem.channels import queries
from mainstem.channels.connectors import get_connector
from mainstem.channels.contracts import Connection, SettingsRefused, UnknownChannel
from mainstem.channels.models import Channel
from mainstem.channels.models import Connection as ConnectionRow
from mainstem.kernel import crypto
from mainstem.kernel.errors import Malformed

CREDENTIALS_LENGTH = 8_192


@transaction.atomic
def connect_channel(
    *,
    code: str,
    connector_code: str,
    settings: Mapping[str, Any],
    credentials: Mapping[str, str] | None,
    now: datetime,
) -> Connection:
    """
    Set the connector of a channel, its settings and its credentials. Nothing is contacted.

    :param credentials: sealed under a key of their own; None keeps those there are, an empty mapping forgets them
    :raises UnknownChannel: if there is none
    :raises UnknownConnector: if there is no such connector
    :raises SettingsRefused: if the settings cannot be right, or belong to another kind of channel
    """
    connector = get_connector(connector_code)
    channel = Channel.objects.select_for_update().filter(code=code).first()
    if channel is None:
        raise UnknownChannel(code)
    if channel.kind != connector.kind.value:
        raise SettingsRefused(f"The connector {connector_code} is for channels of kind {connector.kind.value}.")
    row = ConnectionRow.objects.filter(channel=channel).first() or ConnectionRow(channel=channel)
    row.connector_code = connector_code
    row.settings = dict(connector.checked(settings))
    row.updated_at = now
    if credentials is not None:
        row.wrapped_key, row.sealed_credentials = _sealed(code, credentials)
    row.save()
    return queries.get_connection(code)


def _sealed(code: str, credentials: Mapping[str, str]) -> tuple[bytes | None, bytes | None]:
    if not credentials:
        return None, None
    plain = json.dumps(dict(credentials)).encode()
    if len(plain) > CREDENTIALS_LENGTH:
        raise Malformed("The credentials are too long.", field="credentials")
    context = code.encode()
    key = crypto.new_key()
    return crypto.wrap_key(key, context), crypto.seal(key, plain, context)
