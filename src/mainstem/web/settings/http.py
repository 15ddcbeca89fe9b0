"""What the web process needs: addresses, middleware, security headers, passwords."""

import os

from mainstem.kernel.home import secret

SECRET_KEY = secret("django").hex()
DEBUG = False
ROOT_URLCONF = "mainstem.web.urls"
ALLOWED_HOSTS = os.environ.get("MAINSTEM_ALLOWED_HOSTS", "localhost,127.0.0.1,[::1],testserver").split(",")
PORT = int(os.environ.get("MAINSTEM_PORT", "8800"))
COLLECT_PORT = int(os.environ.get("MAINSTEM_COLLECT_PORT", "8801"))
HOST = os.environ.get("MAINSTEM_HOST", "127.0.0.1")
PUBLIC_URL = os.environ.get("MAINSTEM_PUBLIC_URL", f"http://localhost:{PORT}")
WEB_WORKERS = int(os.environ.get("MAINSTEM_WEB_WORKERS", "1"))
WEB_THREADS = int(os.environ.get("MAINSTEM_WEB_THREADS", "8"))
MIDDLEWARE = [
    "mainstem.web.middleware.observation.Observation",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "mainstem.web.middleware.limits.Limits",
    "mainstem.web.middleware.caller.Caller",
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
