import pytest

from mainstem.web.postgres.addresses import describe, django_settings, url_parts, with_database, without_password
from mainstem.web.postgres.faults import CannotConnect

ODD = "postgresql://an%40app:p%2Fw%3A%20%E5%B9%B2@db.example:6543/main%20stem?sslmode=require"


def test_django_gets_the_same_parts() -> None:
    assert django_settings(ODD) == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "main stem",
        "USER": "an@app",
        "PASSWORD": "p/w: 干",
        "HOST": "db.example",
        "PORT": "6543",
        "OPTIONS": {"sslmode": "require"},
    }


def test_another_database_keeps_everything_else() -> None:
    assert url_parts(with_database(ODD, "other/one")) == url_parts(ODD) | {"dbname": "other/one"}


def test_a_description_has_no_password() -> None:
    assert "%2Fw" not in describe(ODD)
    assert "an%40app" in describe(ODD)


def test_refuses_what_is_no_address_without_showing_it() -> None:
    with pytest.raises(CannotConnect, match="must look like") as told:
        url_parts("postgres//user:secret@host")

    assert "secret" not in str(told.value)


def test_a_password_is_taken_out_of_an_address() -> None:
    address, password = without_password(ODD)

    assert password == "p/w: 干"
    assert url_parts(address) | {"password": password} == url_parts(ODD)
    assert "password" not in url_parts(address)
