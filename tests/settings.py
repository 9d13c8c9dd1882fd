"""The settings of the suite."""

from tests.hosts.bare import *  # noqa: F403
from tests.hosts.bare import VAR

VAR.mkdir(parents=True, exist_ok=True)

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": VAR / "suite.sqlite3",
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 30},
        # A file, so that the next run finds it migrated (see --reuse-db).
        "TEST": {"NAME": VAR / "suite-test.sqlite3"},
    }
}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
