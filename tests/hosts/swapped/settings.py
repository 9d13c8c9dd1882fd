"""Settings of the host with a base page of its own (Wagtail 8)."""

from tests.hosts.bare import *  # noqa: F403
from tests.hosts.bare import INSTALLED_APPS

WAGTAIL_PAGE_MODEL = "basepage.BasePage"
AUTH_USER_MODEL = "people.Employee"
# As `wagtail start` writes it; the pages are in "en".
LANGUAGE_CODE = "en-us"
INSTALLED_APPS = [
    # The base page that Wagtail tries its own swapping with.
    "wagtail.test.basepage",
    "tests.hosts.swapped.people",
    "tests.hosts.swapped.pages",
    *[app for app in INSTALLED_APPS if app != "wagtail_reverse_mentoring.pages"],
]

STORY = "tests.hosts.story.Story"
OWN_APPS = ["people", "pages"]
EXPECTED_WARNINGS = []
