"""What time does to people: cached facts are asked for again, leavers are noticed."""

from ..core.clock import clock_job
from .actions import refresh_person
from .adapter import get_adapter
from .models import Person


@clock_job("people refreshed", order=10)
def refresh_people(now):
    """Ask the adapter about everybody; directory syncs send no signal when an account closes."""
    changed = 0
    people = Person.objects.select_related("user").order_by("pk")
    for batch in _batches(people, 500):
        get_adapter().load([person.user for person in batch if person.user_id])
        changed += sum(bool(refresh_person(person, now=now)) for person in batch)
    return changed


def _batches(queryset, size):
    last = 0
    while batch := list(queryset.filter(pk__gt=last)[:size]):
        last = batch[-1].pk
        yield batch
