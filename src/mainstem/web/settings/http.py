"""What the web process needs: addresses, middleware, security headers, passwords."""

import os
from urllib.parse import urlsplit

from mainstem.kernel.home import secret

SECRET_KEY = secret("django").hex()
DEBUG = False
ROOT_URLCONF = "mainstem.web.urls"
PORT = int(os.environ.get("MAINSTEM_PORT", "8800"))
COLLECT_PORT = int(os.environ.get("MAINSTEM_COLLECT_PORT", "8801"))
HOST = os.environ.get("MAINSTEM_HOST", "127.0.0.1")
PUBLIC_URL = os.environ.get("MAINSTEM_PUBLIC_URL", f"http://localhost:{PORT}").rstrip("/")
# Where senders outside reach the collection API, where a proxy of your own stands in front of it.
COLLECT_URL = os.environ.get(
    "MAINSTEM_COLLECT_URL", f"{urlsplit(PUBLIC_URL).scheme}://{urlsplit(PUBLIC_URL).hostname}:{COLLECT_PORT}"
).rstrip("/")
IS_HTTPS = PUBLIC_URL.startswith("https://")
ALLOWED_HOSTS = os.environ.get(
    "MAINSTEM_ALLOWED_HOSTS", f"localhost,127.0.0.1,[::1],testserver,{urlsplit(PUBLIC_URL).hostname}"
).split(",")
CSRF_TRUSTED_ORIGINS = [f"{urlsplit(PUBLIC_URL).scheme}://{urlsplit(PUBLIC_URL).netloc}"]
# How many proxies of our own stand in front: so many entries of X-Forwarded-For, from the right, may be believed.
TRUSTED_PROXIES = int(os.environ.get("MAINSTEM_TRUSTED_PROXIES", "0"))
WEB_WORKERS = int(os.environ.get("MAINSTEM_WEB_WORKERS", "1"))
WEB_THREADS = int(os.environ.get("MAINSTEM_WEB_THREADS", "24"))
# An open live stream holds one of these threads; this part of them may do so, the others answer requests.
WEB_STREAMS = int(os.environ.get("MAINSTEM_WEB_STREAMS", str(max(1, WEB_THREADS // 2))))
MIDDLEWARE = [
    "mainstem.web.middleware.observation.Observation",
    "django.middleware.security.SecurityMiddleware",
    "mainstem.web.serving.files.ConsoleFiles",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "mainstem.web.middleware.limits.Limits",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "mainstem.web.middleware.caller.Caller",
    "allauth.account.middleware.AccountMiddleware",
]
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
APPEND_SLASH = False
DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024
MAX_UPLOAD_SIZE = int(os.environ.get("MAINSTEM_MAX_UPLOAD_MB", "2048")) * 1024 * 1024
# Scrypt is memory-hard and takes a tenth of the time of the default, which counts where eight demo accounts are made.
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
