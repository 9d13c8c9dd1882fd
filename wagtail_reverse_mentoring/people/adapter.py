"""What we ask the host about a user. A site subclasses `PeopleAdapter` and names it in the
setting PEOPLE_ADAPTER; every method has an answer that works with any user model.
"""

from dataclasses import dataclass
from functools import cache

from django.utils.module_loading import import_string
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..core.conf import mentoring_settings


@dataclass(frozen=True)
class Contact:
    """One way to reach somebody: a label, the text to show and a link (may be empty)."""

    label: str
    text: str
    url: str = ""


class PeopleAdapter:
    """Every method takes a user of the host's model. Empty string or None: not known."""

    def load(self, users):
        """Called once with all users of a list before they are shown: fetch what you need."""

    def display_name(self, user):
        """The full name, whichever way the user model keeps it; else what the host calls a user."""
        full_name = user.get_full_name() if hasattr(user, "get_full_name") else ""
        names = [full_name, getattr(user, "full_name", ""), getattr(user, "name", "")]
        # Django's get_full_name() says "None None" where a user model took both names out.
        known = [name for name in names if isinstance(name, str) and {*name.split()} - {"None"}]
        return known[0].strip() if known else str(user)

    def sort_name(self, user):
        """What A–Z sorts by: family name first, where the host knows it."""
        family, given = getattr(user, "last_name", ""), getattr(user, "first_name", "")
        return f"{family or ''} {given or ''}".strip() or self.display_name(user)

    def email(self, user):
        return getattr(user, user.get_email_field_name(), "") or ""

    def contacts(self, user):
        """Shown to the partner after a yes, best way first. A list of Contact."""
        address = self.email(user)
        return [Contact(_("Mail"), address, f"mailto:{address}")] if address else []

    def photo_url(self, user):
        """The address of a square photo of the user, as the intranet shows it everywhere."""
        return ""

    def profile_url(self, user):
        """The user's page in the people directory of the intranet."""
        return ""

    def job_title(self, user):
        return ""

    def department(self, user):
        return ""

    def site(self, user):
        """Where the user works: a town, a building."""
        return ""

    def manager(self, user):
        """The user's line manager (a user), for the guard that keeps own lines apart."""
        return None

    def grade(self, user):
        """A number that rises with the level in the hierarchy. Used, never shown."""
        return None

    def language(self, user):
        """The language code of mails to the user. Empty: the program's language."""
        profile = getattr(user, "wagtail_userprofile", None)
        return getattr(profile, "preferred_language", "") or ""

    def spoken_languages(self, user):
        """Language codes the user speaks: a preset, theirs to change."""
        return [code] if (code := self.language(user) or get_language()) else []

    def is_active(self, user):
        return bool(getattr(user, "is_active", True))

    def may_ask(self, user, program):
        """Asked where a program leaves the word on who may ask to the host."""
        return True


@cache
def _instance(path):
    return import_string(path)()


def get_adapter():
    """The site's people adapter: one instance for each value of the setting."""
    return _instance(mentoring_settings.PEOPLE_ADAPTER)
