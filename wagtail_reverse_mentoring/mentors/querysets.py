"""Reads of mentor profiles and of the directory."""

import datetime as dt
import hashlib

from django.db import models
from django.db.models import BigIntegerField, ExpressionWrapper, F
from django.db.models.functions import Mod

from ..programs.querysets import InProgramQuerySet
from .choices import ProfileState

# Entries carry a random number below this prime; multiplied by the day's factor, modulo the
# prime, the numbers are dealt anew each night: the same for everybody, on every page of the day.
SHUFFLE_PRIME = 2_147_483_647


def factor_of(day: dt.date) -> int:
    """The day's multiplier, 1…prime-1, evenly spread and unguessable enough."""
    digest = hashlib.sha256(day.isoformat().encode()).digest()
    return int.from_bytes(digest[:8], "big") % (SHUFFLE_PRIME - 1) + 1


class ProfileQuerySet(InProgramQuerySet):
    def listed(self):
        """Profiles the directory shows: approved, their owner still active."""
        return self.filter(state=ProfileState.LISTED, person__active=True)

    def pending(self):
        """Profiles that wait for a coordinator, longest waiting first."""
        return self.filter(state=ProfileState.PENDING).order_by("submitted_at", "pk")

    def for_cards(self):
        """With all that a card shows, in a fixed number of queries."""
        return self.select_related("person__user", "program").prefetch_related(
            "topic_offers__tag", "languages"
        )


class EntryQuerySet(models.QuerySet):
    def of(self, program):
        return self.filter(program=program, listed=True)

    def shuffled(self, day):
        """Free mentors first, then in the order of `day`."""
        dealt = Mod(
            ExpressionWrapper(F("shuffle") * factor_of(day), output_field=BigIntegerField()),
            SHUFFLE_PRIME,
        )
        return self.order_by("-free", dealt, "profile_id")

    def by_name(self):
        """A–Z."""
        return self.order_by("sort_name", "profile_id")
