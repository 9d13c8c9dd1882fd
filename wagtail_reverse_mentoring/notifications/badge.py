"""The number at the bell in the host's header."""

from .models import Message


def unread_count(person):
    """How many notices a person has not read; one query. `person` may be None or unsaved."""
    if person is None or person.pk is None:
        return 0
    return Message.objects.notices_of(person).unread().count()
