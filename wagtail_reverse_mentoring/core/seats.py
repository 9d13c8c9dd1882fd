"""Places are claimed and released here, and nowhere else.

Two things guard a place. The counter is the gate: one conditional UPDATE that only one of many
can win. The seat number is the proof: 1…limit, unique with its Places row, so that a drifted
counter cannot oversell. Lock order, everywhere: the learner's places, the mentor's places,
requests and pairings by id, the directory version.
"""

from django.db.models import F

from .errors import Full, SeatsCorrupt
from .models import Places


def claim(places_id, *, seats):
    """Take a place and return its seat number.

    Must be the first statement of its transaction, or follow only other claims (SQLite and
    MariaDB read stale rows otherwise). `seats` is a flat queryset of the numbers now in use.
    Raises Full, or SeatsCorrupt where counter and numbers disagree.
    """
    won = Places.objects.filter(pk=places_id, taken__lt=F("limit")).update(taken=F("taken") + 1)
    if not won:
        raise Full
    # Locking reads: under REPEATABLE READ a plain read would still show the past.
    used = set(seats.select_for_update())
    limit = Places.objects.select_for_update().values_list("limit", flat=True).get(pk=places_id)
    for number in range(1, limit + 1):
        if number not in used:
            return number
    raise SeatsCorrupt(f"Places {places_id}: {limit} seats in use while the counter says free.")


def release(places_id):
    """Give one place back. The caller has just cleared the seat with a conditional UPDATE."""
    Places.objects.filter(pk=places_id, taken__gt=0).update(taken=F("taken") - 1)


def lock(places_ids):
    """Lock Places rows in the order given, by writing them unchanged (SQLite has no row locks)."""
    for places_id in places_ids:
        Places.objects.filter(pk=places_id).update(taken=F("taken"))


def has_free(places_id):
    """Whether a place is free, asked by somebody who holds the lock."""
    return Places.objects.filter(pk=places_id, taken__lt=F("limit")).exists()


def set_limit(places_id, limit):
    """Change how many places there are. Lowering it below the load ends nothing."""
    Places.objects.filter(pk=places_id).update(limit=limit)
