"""The closed lists of this room."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Audience(models.TextChoices):
    """Who may see a program."""

    EVERYONE = "everyone", _("Everyone who can log in")
    GROUPS = "groups", _("Members of the groups below")


class Askers(models.TextChoices):
    """Who may ask for a mentor in a program."""

    EVERYONE = "everyone", _("Everyone who may see the program")
    GROUPS = "groups", _("Members of the groups below")
    HOST = "host", _("Whoever the intranet's people directory says")


class Phase(models.TextChoices):
    """Where a cohort stands today."""

    ANNOUNCED = "announced", _("announced")
    RECRUITING = "recruiting", _("looking for mentors")
    MATCHING = "matching", _("matching")
    RUNNING = "running", _("running")
    OVER = "over", _("finished")


PAIRING_MONTHS = [(4, _("4 months")), (5, _("5 months")), (6, _("6 months"))]
