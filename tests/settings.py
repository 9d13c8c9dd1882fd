"""The settings of the suite: the bare host, on a database that `DATABASE_URL` may name."""

import os
from urllib.parse import unquote, urlsplit

import django

from tests.hosts.bare import *  # noqa: F403
from tests.hosts.bare import INSTALLED_APPS, VAR

ENGINES = {"postgres": "django.db.backends.postgresql", "mysql": "django.db.backends.mysql"}


def database(url):
    """The DATABASES entry that a URL such as postgres://user:word@host:5432/name stands for."""
    if not url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": VAR / "suite.sqlite3",
            "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 60},
            # A file, so that the next run finds it migrated (see --reuse-db).
            "TEST": {"NAME": VAR / "suite-test.sqlite3"},
        }
    parts = urlsplit(url)
    return {
        "ENGINE": ENGINES[parts.scheme],
        "NAME": parts.path.lstrip("/"),
        "HOST": parts.hostname,
        "PORT": parts.port or "",
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "TEST": {"NAME": "test_reverse_mentoring"},
    }


DATABASES = {"default": database(os.environ.get("DATABASE_URL", ""))}
if DATABASES["default"]["ENGINE"] == ENGINES["postgres"]:
    INSTALLED_APPS = [*INSTALLED_APPS, "django.contrib.postgres"]  # for its full-text search
LOCMEM = "django.core.mail.backends.locmem.EmailBackend"
if django.VERSION >= (6, 1):
    MAILERS = {"default": {"BACKEND": LOCMEM}}
else:
    EMAIL_BACKEND = LOCMEM
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
