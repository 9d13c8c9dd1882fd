"""What an installer gets wrong about mail, with a hint to act on."""

import django
from django.conf import settings
from django.core.checks import Warning

from ..core.conf import NAME, mentoring_settings
from .choices import MAIL

LABEL = "wagtail_reverse_mentoring"


def check_mail_channel(app_configs=None, **kwargs):
    """W009: calls for help go to the help mailbox, and only mail gets there."""
    if MAIL in mentoring_settings.CHANNELS:
        return []
    return [
        Warning(
            f"{NAME}: CHANNELS switches 'mail' off: calls for help will reach nobody.",
            hint="Leave 'mail' as it is, or name a class of your own that can reach a mailbox. "
            "People who want no mails choose so themselves, and a program can send none.",
            id=f"{LABEL}.W009",
        )
    ]


def check_mail_timeout(app_configs=None, **kwargs):
    """W010, with --deploy: a mail server that stalls holds up the sending for ever."""
    if django.VERSION >= (6, 1) or settings.EMAIL_TIMEOUT is not None:
        return []
    return [
        Warning(
            "EMAIL_TIMEOUT is not set: a mail server that stalls holds up "
            "send_mentoring_notifications until somebody ends it.",
            hint="EMAIL_TIMEOUT = 30",
            id=f"{LABEL}.W010",
        )
    ]
