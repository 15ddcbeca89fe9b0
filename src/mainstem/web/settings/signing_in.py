"""How people sign in: sessions, second factors, lock-outs. See ADR 6."""

from datetime import timedelta

from mainstem.web.settings.http import IS_HTTPS

SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_NAME = "mainstem_session"
# Twelve hours without a request end a session, and a week ends it in any case.
SESSION_COOKIE_AGE = int(timedelta(hours=12).total_seconds())
SESSION_AT_MOST = timedelta(days=7)
SESSION_IS_REFRESHED_EVERY = timedelta(minutes=10)
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = IS_HTTPS
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = IS_HTTPS
CSRF_FAILURE_VIEW = "mainstem.web.signing_in.csrf.failure"

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]

# The one lock-out: ten wrong passwords or codes for one account from one address lock the pair for a quarter of an
# hour. Somebody else's guessing never locks the owner out at their own desk.
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_USERNAME_FORM_FIELD = "email"
AXES_CLIENT_IP_CALLABLE = "mainstem.kernel.http.address_of"
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ACCESS_FAILURE_LOG = False
AXES_VERBOSE = False
# W002: its middleware would answer a locked request with a page; our door refuses it like all else. W006: see above.
SILENCED_SYSTEM_CHECKS = ["axes.W002", "axes.W006"]

ACCOUNT_ADAPTER = "mainstem.web.signing_in.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = False
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 600
# Guessing is what the lock-out above is for; a second, other count would only confuse whoever is locked out.
ACCOUNT_RATE_LIMITS = False
HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser",)
HEADLESS_FRONTEND_URLS = {
    "account_confirm_email": "/sign-in",
    "account_reset_password": "/sign-in",
    "account_reset_password_from_key": "/sign-in",
    "account_signup": "/sign-in",
}
# Shows when a session was last used; our own `sessions.keep` notes it, without a write for every request.
USERSESSIONS_TRACK_ACTIVITY = True
MFA_ADAPTER = "mainstem.web.signing_in.adapters.MfaAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "Mainstem"
MFA_TOTP_TOLERANCE = 1
MFA_RATE_LIMITS = {"webauthn_login": "30/m/ip"}
