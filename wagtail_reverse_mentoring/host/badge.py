"""The bell in the host's header: how many notices this visitor has not read yet."""

from dataclasses import dataclass

from django.urls import reverse

from ..notifications.badge import unread_count
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
    url = reverse("wagtail_reverse_mentoring:notices")
    return Badge(count=unread_count(request.user), url=url)
