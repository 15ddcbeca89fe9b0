"""Two deployments never answer at one port."""

import socket

import pytest

from mainstem.web.cli.up import PortTaken, refuse_taken_ports


def test_a_port_at_which_somebody_answers_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        monkeypatch.setenv("MAINSTEM_PORT", "1")
        monkeypatch.setenv("MAINSTEM_COLLECT_PORT", str(port))

        with pytest.raises(PortTaken, match=f"port {port} already.*set MAINSTEM_COLLECT_PORT"):
            refuse_taken_ports(seconds=0.1)

    refuse_taken_ports(seconds=0.1)
