"""Reads of requests and pairings."""

from django.db import models
from django.db.models import Q

from .choices import CLOSED_REQUESTS, OPEN_PAIRINGS, OPEN_REQUESTS, RequestState


class RequestQuerySet(models.QuerySet):
    def open(self):
        return self.filter(state__in=OPEN_REQUESTS)

    def closed(self):
        return self.filter(state__in=CLOSED_REQUESTS)

    def of(self, person):
        """Requests this person sent or received."""
        return self.filter(Q(mentee=person) | Q(mentor=person))

    def awaiting(self, now):
        """Waiting for the mentor's answer and still in time."""
        return self.filter(state=RequestState.AWAITING_ANSWER, expires_at__gt=now)

    def overdue(self, now):
        """Past their date, whether or not the clock has said so yet."""
        return self.filter(
            state__in=[RequestState.AWAITING_ANSWER, RequestState.AWAITING_COORDINATOR],
            expires_at__lte=now,
        )

    def with_people(self):
        return self.select_related(
            "program", "mentee__user", "mentor__user", "mentor_profile", "cohort", "module"
        )

    def in_programs_of(self, user):
        """Requests in the programs this user coordinates."""
        programs = self.model._meta.get_field("program").related_model.objects.coordinated_by(user)
        return self.filter(program__in=programs)


class PairingQuerySet(models.QuerySet):
    def open(self):
        return self.filter(state__in=OPEN_PAIRINGS)

    def of(self, person):
        """Pairings in which this person teaches or learns."""
        return self.filter(Q(mentee=person) | Q(mentor=person))

    def with_people(self):
        return self.select_related(
            "program", "mentee__user", "mentor__user", "mentor_profile", "cohort", "module"
        )

    def in_programs_of(self, user):
        """Pairings in the programs this user coordinates."""
        programs = self.model._meta.get_field("program").related_model.objects.coordinated_by(user)
        return self.filter(program__in=programs)
