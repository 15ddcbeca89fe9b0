"""The connectors, a folder each."""

from mainstem.channels.connectors.email_smtp.connector import EmailSmtp
from mainstem.channels.contracts import Connector, UnknownConnector

CONNECTORS: dict[str, Connector] = {connector.code: connector for connector in (EmailSmtp(),)}


def get_connector(code: str) -> Connector:
    """
    Return a connector.

    :raises UnknownConnector: if there is no such folder
    """
    if code not in CONNECTORS:
        raise UnknownConnector(f"There is no connector {code!r}.", connector=code, known=sorted(CONNECTORS))
    return CONNECTORS[code]
