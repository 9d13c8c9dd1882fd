"""The closed lists of this room."""

from datetime import timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

# Names of channels that this room itself speaks of; a site may add others.
INTRANET = "intranet"
MAIL = "mail"

# How long after the first, second … failed attempt the next one comes. After the last, no more.
BACK_OFF = [
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=12),
]
MOST_ATTEMPTS = len(BACK_OFF) + 1

# For so long a message belongs to the worker that is trying it. Longer than any mail server may
# take; a worker that died in between is relieved after it.
LEASE = timedelta(minutes=10)


class MessageState(models.TextChoices):
    """Where a message stands."""

    QUEUED = "queued", _("waiting to be sent")
    DELIVERED = "delivered", _("delivered")
    UNDELIVERED = "undelivered", _("could not be delivered")
    # It asked for something that was done, or asked anew, before it left.
    OVERTAKEN = "overtaken", _("no longer needed")
