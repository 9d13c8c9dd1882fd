"""Reads for the desk that no other room needs."""

import datetime as dt

from django.db.models import DateTimeField, F, Q, Value

from ..mentors.choices import ProfileState
from ..pairings.choices import OPEN_REQUESTS

# A request that lapses within this time needs a look, however short the time to answer is.
SOON = dt.timedelta(days=2)


def handed_in(profiles):
    """Mentor profiles without drafts: what somebody has not handed in is theirs alone."""
    return profiles.exclude(state=ProfileState.DRAFT)


def still_open(requests, now):
    """Open requests, without those whose date has passed while the clock has not run yet."""
    return requests.filter(state__in=OPEN_REQUESTS).exclude(expires_at__lte=now)


def unanswered(requests, now):
    """Requests that wait for the mentor longer than half of their time, or lapse within two days."""
    moment = Value(now, output_field=DateTimeField())
    half_gone = Q(expires_at__lt=moment + (moment - F("created_at")))
    return requests.awaiting(now).filter(half_gone | Q(expires_at__lte=now + SOON))
