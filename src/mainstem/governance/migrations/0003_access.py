"""
Invitations and one-time password links; the count of wrong passwords moves to django-axes.

Takes a short exclusive lock on the accounts, of which there are few. Nothing to fill in.
"""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.text
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("governance", "0002_only_ever_added"),
    ]

    operations = [
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("email", models.EmailField(max_length=254)),
                ("role", models.TextField()),
                (
                    "brands",
                    django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), null=True, size=None),
                ),
                (
                    "locations",
                    django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), null=True, size=None),
                ),
                (
                    "channels",
                    django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), null=True, size=None),
                ),
                ("digest", models.BinaryField(unique=True)),
                ("created_at", models.DateTimeField()),
                ("created_by", models.TextField()),
                ("expires_at", models.DateTimeField()),
                ("accepted_at", models.DateTimeField(null=True)),
                ("withdrawn_at", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": "governance_invitation",
            },
        ),
        migrations.CreateModel(
            name="PasswordLink",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("digest", models.BinaryField(unique=True)),
                ("created_at", models.DateTimeField()),
                ("created_by", models.TextField()),
                ("expires_at", models.DateTimeField()),
                ("used_at", models.DateTimeField(null=True)),
                ("withdrawn_at", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": "governance_password_link",
            },
        ),
        migrations.RemoveConstraint(
            model_name="account",
            name="wrong_passwords_are_counted_from_zero",
        ),
        migrations.RemoveField(
            model_name="account",
            name="locked_until",
        ),
        migrations.RemoveField(
            model_name="account",
            name="wrong_passwords",
        ),
        migrations.AddField(
            model_name="invitation",
            name="account",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="invitations",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="passwordlink",
            name="account",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="password_links", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "role__in",
                        [
                            "marketer",
                            "merchandiser",
                            "operator",
                            "store_manager",
                            "agent",
                            "analyst",
                            "steward",
                            "admin",
                        ],
                    )
                ),
                name="an_invitation_is_for_a_known_role",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("email", django.db.models.functions.text.Lower("email"))),
                name="an_invitation_address_is_lower_case",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("accepted_at__isnull", True), ("account__isnull", True)),
                    models.Q(("accepted_at__isnull", False), ("account__isnull", False)),
                    _connector="OR",
                ),
                name="an_accepted_invitation_says_by_whom",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.UniqueConstraint(
                condition=models.Q(("accepted_at__isnull", True), ("withdrawn_at__isnull", True)),
                fields=("email",),
                name="an_address_has_one_open_invitation",
            ),
        ),
        migrations.AddConstraint(
            model_name="passwordlink",
            constraint=models.UniqueConstraint(
                condition=models.Q(("used_at__isnull", True), ("withdrawn_at__isnull", True)),
                fields=("account",),
                name="an_account_has_one_open_password_link",
            ),
        ),
    ]
