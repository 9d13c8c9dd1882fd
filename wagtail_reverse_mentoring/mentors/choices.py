"""The closed lists of this room."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ProfileState(models.TextChoices):
    """Where a mentor profile stands."""

    DRAFT = "draft", _("draft")
    PENDING = "pending", _("waiting for approval")
    LISTED = "listed", _("shown")
    TAKEN_DOWN = "taken_down", _("taken down")


class Meeting(models.TextChoices):
    """How a mentor likes to meet."""

    IN_PERSON = "in_person", _("in person")
    VIDEO = "video", _("by video")
    EITHER = "either", _("in person or by video")
