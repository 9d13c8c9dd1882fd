"""The one settings dict, `WAGTAIL_REVERSE_MENTORING`: defaults, read lazily.

from wagtail_reverse_mentoring.core.conf import mentoring_settings
mentoring_settings.PEOPLE_ADAPTER
"""

from django.conf import settings
from django.core.signals import setting_changed
from django.dispatch import receiver

NAME = "WAGTAIL_REVERSE_MENTORING"

DEFAULTS = {
    # The template that our pages extend. It needs a block named "content". None: a plain page of
    # our own. A host with other block names overrides wagtail_reverse_mentoring/base.html instead.
    "BASE_TEMPLATE": None,
    # Whether our pages print Django's messages. False where the host's base template does.
    "SHOW_MESSAGES": True,
    # Dotted path to the class that tells names, mail addresses, photos and HR facts of a user.
    "PEOPLE_ADAPTER": "wagtail_reverse_mentoring.people.adapter.PeopleAdapter",
    # Name of a channel -> dotted path of the class that delivers by it. What a site says is laid
    # over these; None switches one off.
    "CHANNELS": {
        "intranet": "wagtail_reverse_mentoring.notifications.channels.IntranetChannel",
        "mail": "wagtail_reverse_mentoring.notifications.channels.MailChannel",
    },
    # The sender of mails. None: Django's DEFAULT_FROM_EMAIL.
    "FROM_EMAIL": None,
    # One address that receives every mail instead of its receiver: for staging.
    "REDIRECT_ALL_MAIL_TO": None,
    # Where the group stands in the Wagtail admin's main menu.
    "ADMIN_MENU_ORDER": 250,
}


class MentoringSettings:
    """The defaults, overlaid with what the site says; an unknown name is an AttributeError."""

    def __init__(self):
        self._values = None

    def __getattr__(self, name):
        if name not in DEFAULTS:
            raise AttributeError(f"{NAME} has no setting {name!r}.")
        if self._values is None:
            self._values = {**DEFAULTS, **getattr(settings, NAME, {})}
            channels = {**DEFAULTS["CHANNELS"], **self._values["CHANNELS"]}
            self._values["CHANNELS"] = {name: path for name, path in channels.items() if path}
        return self._values[name]

    def reload(self):
        self._values = None


mentoring_settings = MentoringSettings()


@receiver(setting_changed, dispatch_uid="wagtail_reverse_mentoring.conf")
def reload_settings(*, setting, **kwargs):
    if setting == NAME:
        mentoring_settings.reload()
