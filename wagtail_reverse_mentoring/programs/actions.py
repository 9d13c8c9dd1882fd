"""Writes: open a program, take part in one, put its content in order."""

from django.db import transaction
from django.utils import timezone

from ..core.errors import StepTaken
from ..core.history import record
from ..core.models import Places
from .models import Participant, Program
from .rules import why_not_open
from .signals import content_reordered

OPEN, NOT_OPEN = "open", "not_open"


def open_program(program, *, by, now=None):
    """Open the program to its audience. From here on mail leaves for it.

    Raises NotReadyToOpen without a coordinator or a help mailbox, StepTaken if it is open already.
    """
    if refusal := why_not_open(program):
        raise refusal
    now = now or timezone.now()
    with transaction.atomic():
        if not Program.objects.filter(pk=program.pk, opened_at=None).update(opened_at=now):
            raise StepTaken
        record(program, from_=NOT_OPEN, to=OPEN, by=by, now=now)
    program.opened_at = now


def ensure_participant(program, person):
    """The Participant of `person` in `program`, made now if there is none."""
    # Not in a transaction: SQLite refuses a write after a read where another one wrote meanwhile.
    return Participant.objects.get_or_create(program=program, person=person)[0]


def ensure_learner(program, person):
    """The Participant of `person`, with places to learn in. Returns it; safe to call twice at once."""
    participant = ensure_participant(program, person)
    if participant.places_id is None:
        with transaction.atomic():
            places = Places.objects.create(limit=program.learner_places)
            mine = Participant.objects.filter(pk=participant.pk, places=None).update(places=places)
            if not mine:
                # The other tab was faster: its places count, ours were never used.
                places.delete()
        participant.refresh_from_db()
    return participant


def reorder(moved, position=None):
    """Put a module or theme, with its translations, at `position` of its list; None: at the end.

    All languages share one order.
    """
    model = type(moved)
    with transaction.atomic():
        rows = list(model.objects.order_by("sort_order", "pk"))
        others = [row for row in rows if row.pk != moved.pk]
        others.insert(len(others) if position is None else position, moved)
        keys = [
            row.translation_key
            for row in others
            if row.translation_key != moved.translation_key or row.pk == moved.pk
        ]
        places = {key: place for place, key in enumerate(dict.fromkeys(keys))}
        changed = [row for row in rows if row.sort_order != places[row.translation_key]]
        for row in changed:
            row.sort_order = places[row.translation_key]
        if changed:
            model.objects.bulk_update(changed, ["sort_order"])
            content_reordered.send(sender=model)
