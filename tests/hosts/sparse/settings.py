"""Settings of the host that has hardly anything."""

from tests.hosts.bare import *  # noqa: F403
from tests.hosts.bare import DATABASES, INSTALLED_APPS, VAR

# Last, and without the pages.
INSTALLED_APPS = [
    *[app for app in INSTALLED_APPS if not app.startswith("wagtail_reverse_mentoring")],
    "wagtail_reverse_mentoring",
]

# Links in mails and the setup's links have no host to stand on.
del WAGTAILADMIN_BASE_URL  # noqa: F821
LOGIN_URL = "login"
# The whole site stands below a prefix.
FORCE_SCRIPT_NAME = "/intranet"
STATIC_URL = "static/"
USE_I18N = False
USE_TZ = False
TIME_ZONE = "America/New_York"

CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
    "sessions": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
}
SESSION_ENGINE = "django.contrib.sessions.backends.cache"
SESSION_CACHE_ALIAS = "sessions"

WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "tests.hosts.sparse.search"}}

DATABASES = {
    **DATABASES,
    # A second database, empty and never to be asked.
    "archive": {"ENGINE": "django.db.backends.sqlite3", "NAME": VAR / "archive.sqlite3"},
}
DATABASE_ROUTERS = ["tests.hosts.sparse.router.SilentRouter"]

STORY = "tests.hosts.sparse.story.Story"
EXPECTED_WARNINGS = ["wagtail_reverse_mentoring.W008", "wagtailadmin.W003"]
