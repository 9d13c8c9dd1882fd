"""Reads of requests and pairings."""

from django.db.models import Exists, OuterRef, Q

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
    def with_people(self):
        """And `found_another`: the asker found another mentor in the moment this was closed."""
        pairings = self.model._meta.get_field("pairing").related_model
        begun_then = pairings.objects.filter(
            program=OuterRef("program"), mentee=OuterRef("mentee"), started_at=OuterRef("closed_at")
        )
        return super().with_people().annotate(found_another=Exists(begun_then))

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
