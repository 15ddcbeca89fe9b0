"""allauth's views where the lock-out has to be asked first."""

from typing import Any

from allauth.headless.account import views as account
from allauth.headless.mfa import views as second_factors
from django.http import HttpRequest

from mainstem.governance import operations
from mainstem.kernel import clock
from mainstem.kernel.http import address_of


class SecondFactor(second_factors.AuthenticateView):  # type: ignore[misc]  # allauth ships no types
    """The code after the password."""

    def handle_input(self, data: Any) -> Any:
        """
        :raises TooManyAttempts: if the account is locked for this address
        """
        _refuse_while_locked(self.request, self.stage.login.user)
        return super().handle_input(data)


class SecondFactorAgain(second_factors.ReauthenticateView):  # type: ignore[misc]  # likewise
    """The code again, before something that matters is changed."""

    def handle_input(self, data: Any) -> Any:
        """
        :raises TooManyAttempts: if the account is locked for this address
        """
        _refuse_while_locked(self.request, self.request.user)
        return super().handle_input(data)


class NewPassword(account.ChangePasswordView):  # type: ignore[misc]  # likewise
    """The present password and the next: guessing the present one counts as guessing at the door does."""

    def handle_input(self, data: Any) -> Any:
        """
        :raises TooManyAttempts: if the account is locked for this address
        """
        _refuse_while_locked(self.request, self.request.user)
        return super().handle_input(data)

    def handle_invalid_input(self, input: Any) -> Any:  # noqa: A002 - allauth's own name
        """Count a wrong present password."""
        if "current_password" in input.errors:
            operations.count_wrong_try(
                account_id=self.request.user.pk, why="wrong_password", now=clock.now(), address=address_of(self.request)
            )
        return super().handle_invalid_input(input)


def _refuse_while_locked(request: HttpRequest, user: Any) -> None:
    operations.refuse_while_locked(email=user.get_username(), address=address_of(request))
