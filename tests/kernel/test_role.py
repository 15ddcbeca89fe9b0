import pytest
from django.db import connection


@pytest.mark.django_db
def test_the_run_connects_as_a_role_that_row_level_security_binds() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolsuper OR rolbypassrls, mainstem_sees_all('locations') FROM pg_roles WHERE rolname = current_user"
        )

        assert cursor.fetchone() == (False, True)
