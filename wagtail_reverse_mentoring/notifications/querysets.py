"""Reads of the outbox."""

from django.db import models

from .choices import MessageState

INTRANET = "intranet"


class MessageQuerySet(models.QuerySet):
    def due(self, now):
        """Messages whose time to be tried has come, the longest waiting first."""
        return self.filter(state=MessageState.QUEUED, due_at__lte=now).order_by("due_at", "pk")

    def notices_of(self, person):
        """What a person finds in the intranet, newest first."""
        return self.filter(receiver=person, channel=INTRANET).order_by("-created_at", "-pk")

    def unread(self):
        return self.filter(read_at=None)
