"""What browser SDKs ask for before they send: their settings, and the permission to send across origins."""

from typing import Any

Headers = list[tuple[bytes, bytes]]


def cross_origin_headers(origin: bytes) -> Headers:
    """Return the headers that let a page of this origin read the answer."""
    return [
        (b"access-control-allow-origin", origin),
        (b"access-control-allow-credentials", b"true"),  # sendBeacon always sends with credentials; we set no cookies
        (b"vary", b"Origin"),
    ]


def preflight_headers(origin: bytes, asked_headers: bytes) -> Headers:
    """Return the answer to a preflight. Whether the origin may send is decided when the key is known."""
    allowed = b", ".join(
        name for part in asked_headers.split(b",") if (name := part.strip()) and len(name) < 100 and name.isascii()
    )
    return [
        *cross_origin_headers(origin or b"*"),
        (b"access-control-allow-methods", b"GET, POST, OPTIONS"),
        (b"access-control-allow-headers", allowed or b"content-type, authorization"),
        (b"access-control-max-age", b"86400"),
    ]


def segment_settings(write_key: str, host: str) -> dict[str, Any]:
    """Return what Segment's browser SDK loads before it sends: one destination, us."""
    return {
        "integrations": {
            "Segment.io": {
                "apiKey": write_key,
                "apiHost": f"{host}/v1",
                "unbundledIntegrations": [],
                "addBundledMetadata": True,
                "versionSettings": {"version": "4.4.7", "componentTypes": ["browser"]},
            }
        },
        "plan": {"track": {"__default": {"enabled": True, "integrations": {}}}},
        "edgeFunction": {},
        "analyticsNextEnabled": True,
        "middlewareSettings": {},
        "enabledMiddleware": {},
        "metrics": {"sampleRate": 0},
        "legacyVideoPluginsEnabled": False,
        "remotePlugins": [],
    }


def rudder_source_config(write_key: str, source_code: str) -> dict[str, Any]:
    """Return what RudderStack's browser SDK loads before it sends: no destinations of its own, no telemetry."""
    return {
        "source": {
            "id": source_code,
            "name": source_code,
            "writeKey": write_key,
            "enabled": True,
            "workspaceId": "mainstem",
            "updatedAt": "2026-01-01T00:00:00.000Z",
            "dataplanes": {},
            "destinations": [],
            "connections": [],
            "config": {"statsCollection": {"errors": {"enabled": False}, "metrics": {"enabled": False}}},
        },
        "updatedAt": "2026-01-01T00:00:00.000Z",
        "isHosted": True,
    }
