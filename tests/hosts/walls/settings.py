"""Settings of the host behind walls."""

from pathlib import Path

from django.urls import reverse_lazy

from tests.hosts.bare import *  # noqa: F403
from tests.hosts.bare import DATABASES, INSTALLED_APPS, MIDDLEWARE, TEMPLATES, VAR

HERE = Path(__file__).parent

ROOT_URLCONF = "tests.hosts.walls.urls"
# Above ours, so that its wagtail_reverse_mentoring/base.html comes first.
INSTALLED_APPS = ["tests.hosts.walls", *INSTALLED_APPS]
MIDDLEWARE = [
    "tests.hosts.walls.middleware.strict_policy",
    *MIDDLEWARE,
    "django.middleware.locale.LocaleMiddleware",
    "tests.hosts.walls.middleware.log_in_everywhere",
]
TEMPLATES = [{**TEMPLATES[0], "DIRS": []}]
DATABASES = {"default": {**DATABASES["default"], "ATOMIC_REQUESTS": True}}

LOGIN_URL = reverse_lazy("host:log-in")
WAGTAIL_APPEND_SLASH = False
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("en", "English"), ("de", "German")]
WAGTAIL_I18N_ENABLED = True
LOCALE_PATHS = []

# As Bootstrap wants it.
MESSAGE_TAGS = {10: "secondary", 20: "primary", 25: "success fade", 30: "warning", 40: "danger"}

STATIC_ROOT = VAR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage",
    },
}

WAGTAIL_REVERSE_MENTORING = {"SHOW_MESSAGES": False, "ADMIN_MENU_ORDER": 9000}

STORY = "tests.hosts.walls.story.Story"
EXPECTED_WARNINGS = []
