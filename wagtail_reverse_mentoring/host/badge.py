"""The bell in the host's header: how many notices this visitor has not read yet."""

from dataclasses import dataclass

from django.urls import reverse

from ..notifications.models import Message
from ..notifications.querysets import INTRANET
from .visit import is_signed_in


@dataclass(frozen=True)
class Badge:
    """What `host/badge.html` shows."""

    count: int
    url: str


def make_badge(request):
    """The Badge of a signed-in visitor, None for anybody else. One query."""
    if not is_signed_in(request):
        return None
    notices = Message.objects.filter(receiver__user=request.user, channel=INTRANET)
    notices = notices.known_to(request.user)
    url = reverse("wagtail_reverse_mentoring:notices")
    return Badge(count=notices.unread().count(), url=url)
