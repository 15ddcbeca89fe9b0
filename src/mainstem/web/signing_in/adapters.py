"""Binds django-allauth to our accounts: one way to check a password, one lock-out, nobody signs up by themselves."""

from base64 import b64decode, b64encode
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from mainstem.governance import operations
from mainstem.kernel import clock
from mainstem.kernel.crypto import open_sealed, seal
from mainstem.kernel.errors import Malformed
from mainstem.kernel.home import secret
from mainstem.kernel.http import address_of

CONTEXT = b"second-factor"


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Accounts are made by admins and invitations; their passwords are checked and set by `governance`."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody makes an account by themselves."""
        del request
        return False

    def authenticate(self, request: HttpRequest, **credentials: Any) -> AbstractBaseUser | None:
        """
        Return whose credentials these are.

        :raises WrongCredentials: if they do not belong together
        :raises TooManyAttempts: if the account is locked for this address
        """
        person = operations.check_password(
            email=credentials.get("email") or "",
            password=credentials.get("password") or "",
            now=clock.now(),
            address=address_of(request),
        )
        return get_user_model()._default_manager.get(pk=person.id)

    def reauthenticate(self, user: AbstractBaseUser, password: str) -> bool:
        """
        Check the password of somebody who is signed in already.

        :raises WrongCredentials: if it is not theirs
        :raises TooManyAttempts: if the account is locked for this address
        """
        found = self.authenticate(self.request, email=user.get_username(), password=password)
        return found is not None and found.pk == user.pk

    def set_password(self, user: AbstractBaseUser, password: str) -> None:
        """
        Give an account the password its owner chose: other sessions and all tokens end with the old one.

        :raises ValidationError: if it is too weak
        """
        try:
            operations.set_password(account_id=user.pk, password=password, now=clock.now(), actor=f"account:{user.pk}")
        except Malformed as refusal:
            raise ValidationError(refusal.message, code=refusal.code) from refusal
        user.refresh_from_db()

    def get_client_ip(self, request: HttpRequest) -> str:
        """Return the network address that calls."""
        return address_of(request)


class MfaAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth ships no types
    """Secrets of second factors are sealed under a key of this deployment."""

    def encrypt(self, text: str) -> str:
        """Seal a secret for the database."""
        return b64encode(seal(secret("second-factors"), text.encode(), CONTEXT)).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Open what `encrypt` sealed."""
        return open_sealed(secret("second-factors"), b64decode(encrypted_text), CONTEXT).decode()

    def _get_site_name(self) -> str:
        return "Mainstem"
