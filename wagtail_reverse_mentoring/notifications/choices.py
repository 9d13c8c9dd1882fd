"""The closed lists of this room."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MessageState(models.TextChoices):
    """Where a message stands."""

    QUEUED = "queued", _("waiting to be sent")
    DELIVERED = "delivered", _("delivered")
    UNDELIVERED = "undelivered", _("could not be delivered")
