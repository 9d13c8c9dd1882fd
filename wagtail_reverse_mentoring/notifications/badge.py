"""The number at the bell in the host's header."""

from .models import Message


def unread_count(user):
    """How many notices a user has not read; one query. None, or somebody not signed in: 0."""
    if user is None or not user.is_authenticated:
        return 0
    return Message.objects.notices_for(user).unread().count()
