"""Reads of requests and pairings."""

from django.db.models import Q

from ..programs.querysets import InProgramQuerySet
from .choices import OPEN_PAIRINGS, OPEN_REQUESTS, RequestState


class TwoPeopleQuerySet(InProgramQuerySet):
    """What requests and pairings are both asked for."""

    def of(self, person):
        """Those in which this person teaches or learns."""
        return self.filter(Q(mentee=person) | Q(mentor=person))

    def with_people(self):
        """With all that a row on a screen says, in one query."""
        return self.select_related(
            "program", "mentee__user", "mentor__user", "mentor_profile", "cohort", "module"
        )


class RequestQuerySet(TwoPeopleQuerySet):
    def open(self):
        return self.filter(state__in=OPEN_REQUESTS)

    def awaiting(self, now):
        """Waiting for the mentor's answer and still in time."""
        return self.filter(state=RequestState.AWAITING_ANSWER, expires_at__gt=now)

    def overdue(self, now):
        """Past their date, whether or not the clock has said so yet."""
        return self.filter(
            state__in=[RequestState.AWAITING_ANSWER, RequestState.AWAITING_COORDINATOR],
            expires_at__lte=now,
        )


class PairingQuerySet(TwoPeopleQuerySet):
    def open(self):
        return self.filter(state__in=OPEN_PAIRINGS)
