"""Database addresses: `postgresql://user:password@/name?host=/folder/of/socket`, and the same as Django wants it."""

from urllib.parse import quote, urlencode

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from mainstem.web.postgres.faults import CannotConnect

_DJANGO_NAMES = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}


def socket_url(*, user: str, password: str, database: str, host: str, port: int) -> str:
    """Return the address of a database behind a socket in the folder `host`."""
    return make_url({"user": user, "password": password, "dbname": database, "host": host, "port": str(port)})


def make_url(parts: dict[str, str]) -> str:
    """Return connection parts as one address; everything but user, password and name goes behind the question mark."""
    rest = {name: value for name, value in parts.items() if name not in ("user", "password", "dbname")}
    login = quote(parts.get("user", ""), safe="")
    if "password" in parts:
        login += ":" + quote(parts["password"], safe="")
    query = "?" + urlencode(rest, safe="/", quote_via=quote) if rest else ""
    return f"postgresql://{login}@/{quote(parts.get('dbname', ''), safe='')}{query}"


def url_parts(url: str) -> dict[str, str]:
    """
    Return the parts of an address under libpq's names.
    :raises CannotConnect: if it is no PostgreSQL address
    """
    try:
        return {name: str(value) for name, value in conninfo_to_dict(url).items() if value is not None}
    except ProgrammingError as error:
        # The address itself is not shown: it may hold a password.
        raise CannotConnect(
            "The database address cannot be read. It must look like postgresql://user:password@host:5432/name, with "
            "special characters in the password percent-encoded."
        ) from error


def with_database(url: str, name: str) -> str:
    """Return the same login and server, another database."""
    return make_url(url_parts(url) | {"dbname": name})


def with_login(url: str, user: str, password: str) -> str:
    """Return the same server and database, another login."""
    return make_url(url_parts(url) | {"user": user, "password": password})


def without_password(url: str) -> tuple[str, str]:
    """Return the address without its password, and the password: everybody on a machine can read command lines."""
    parts = url_parts(url)
    password = parts.pop("password", "")
    return make_url(parts), password


def describe(url: str) -> str:
    """Return the address without its password, for messages."""
    return make_url({name: value for name, value in url_parts(url).items() if "password" not in name})


def django_settings(url: str) -> dict[str, object]:
    """Return `NAME, USER, PASSWORD, HOST, PORT` and the remaining parts as OPTIONS, for Django's DATABASES."""
    parts = url_parts(url)
    known: dict[str, object] = {django: parts.pop(libpq, "") for libpq, django in _DJANGO_NAMES.items()}
    return {"ENGINE": "django.db.backends.postgresql", **known, "OPTIONS": parts}
