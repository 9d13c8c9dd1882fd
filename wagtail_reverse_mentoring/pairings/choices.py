"""States and reasons. State names never reach a screen: `phrases` has the words."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class RequestState(models.TextChoices):
    """Where a request stands."""

    AWAITING_COORDINATOR = "awaiting_coordinator", _("waiting for a coordinator")
    AWAITING_ANSWER = "awaiting_answer", _("waiting for an answer")
    WAITLISTED = "waitlisted", _("in line")
    ACCEPTED = "accepted", _("accepted")
    DECLINED = "declined", _("closed")
    WITHDRAWN = "withdrawn", _("closed")
    EXPIRED = "expired", _("closed")
    REJECTED = "rejected", _("closed")
    SUPERSEDED = "superseded", _("closed")


OPEN_REQUESTS = [
    RequestState.AWAITING_COORDINATOR,
    RequestState.AWAITING_ANSWER,
    RequestState.WAITLISTED,
]
CLOSED_REQUESTS = [state for state in RequestState if state not in OPEN_REQUESTS]


class PairingState(models.TextChoices):
    """Where a pairing stands."""

    ACTIVE = "active", _("running")
    PAUSED = "paused", _("paused")
    COMPLETED = "completed", _("completed")
    ENDED = "ended", _("ended")


OPEN_PAIRINGS = [PairingState.ACTIVE, PairingState.PAUSED]
CLOSED_PAIRINGS = [PairingState.COMPLETED, PairingState.ENDED]


class DeclineReason(models.TextChoices):
    """Why a mentor says no: optional, seen by coordinators in counts only."""

    UNSAID = "unsaid", _("I prefer not to say")
    NO_TIME = "no_time", _("I have no time at the moment")
    TOPICS = "topics", _("The topics are not mine")
    TOO_CLOSE = "too_close", _("We work too closely together")
    OTHER = "other", _("Something else")
