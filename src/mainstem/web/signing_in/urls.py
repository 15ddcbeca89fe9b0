"""
The addresses of allauth that the console uses, by name: signing up, changing the address and resets by mail are not
among them.
"""

from allauth.headless.account import views as account
from allauth.headless.constants import Client
from allauth.headless.mfa import views as second_factors
from allauth.headless.usersessions import views as sessions
from django.urls import URLPattern, path

from mainstem.web.signing_in import views


def _at(address: str, view: type) -> URLPattern:
    return path(address, view.as_api_view(client=Client.BROWSER), name=address)  # type: ignore[attr-defined]


urlpatterns: list[URLPattern] = [
    _at("session", account.SessionView),
    _at("login", account.LoginView),
    _at("reauthenticate", account.ReauthenticateView),
    _at("password", views.NewPassword),
    _at("second-factor", views.SecondFactor),
    _at("second-factor/again", views.SecondFactorAgain),
    _at("passkey/login", second_factors.LoginWebAuthnView),
    _at("passkey/second-factor", second_factors.AuthenticateWebAuthnView),
    _at("passkey/again", second_factors.ReauthenticateWebAuthnView),
    _at("authenticators", second_factors.AuthenticatorsView),
    _at("authenticators/app", second_factors.ManageTOTPView),
    _at("authenticators/recovery-codes", second_factors.ManageRecoveryCodesView),
    _at("authenticators/passkeys", second_factors.ManageWebAuthnView),
    _at("sessions", sessions.SessionsView),
]
