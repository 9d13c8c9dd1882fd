"""Writes: a person is made at their first POST; the clock asks the adapter about them again."""

from django.db import IntegrityError, transaction
from django.utils import timezone

from .adapter import get_adapter
from .models import Person
from .signals import person_refreshed

CACHED = ("display_name", "sort_name", "language", "active")


def facts_of(user):
    """What `Person` caches about a user, as the adapter tells it now."""
    adapter = get_adapter()
    return {
        "display_name": _one_line(adapter.display_name(user)),
        "sort_name": _one_line(adapter.sort_name(user)).casefold()[:255],
        "language": adapter.language(user)[:20],
        "active": adapter.is_active(user),
    }


def _one_line(name):
    """A name may begin no line of its own in a mail."""
    return " ".join(name.split())[:255]


def ensure_person(user):
    """The Person of `user`, made now if there is none. Never call this on a GET."""
    person = Person.objects.filter(user=user).first()
    if person is not None:
        person.user = user
        return person
    try:
        with transaction.atomic():
            return Person.objects.create(user=user, refreshed_at=timezone.now(), **facts_of(user))
    except IntegrityError:
        # The same person's other tab was faster.
        return Person.objects.get(user=user)


def refresh_person(person, *, now=None):
    """Ask the adapter about `person` again. Returns the names of the facts that changed.

    A person whose user is gone becomes inactive and keeps the rest. Sends `person_refreshed`.
    """
    facts = facts_of(person.user) if person.user_id else {"active": False}
    changed = {name for name, value in facts.items() if getattr(person, name) != value}
    for name in changed:
        setattr(person, name, facts[name])
    with transaction.atomic():
        Person.objects.filter(pk=person.pk).update(
            refreshed_at=now or timezone.now(), **{name: facts[name] for name in changed}
        )
        if changed:
            person_refreshed.send(sender=Person, person=person, changed=changed)
    return changed
