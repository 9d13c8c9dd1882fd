"""The outbox: one row for each message to one addressee by one channel. No words are stored."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..core.models import Transition, UuidModel
from ..people.models import Person
from ..programs.models import Program
from .choices import MessageState
from .querysets import MessageQuerySet


class Message(UuidModel):
    """Rendered from its transition when it is delivered or shown, in the receiver's language."""

    transition = models.ForeignKey(Transition, on_delete=models.CASCADE, related_name="messages")
    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="messages")
    # Null: a mailbox, not a person. `addressee` tells them apart and makes the row unique.
    receiver = models.ForeignKey(
        Person, null=True, on_delete=models.CASCADE, related_name="messages"
    )
    addressee = models.CharField(max_length=40, editable=False)
    channel = models.CharField(max_length=30)
    kind = models.CharField(max_length=60)
    state = models.CharField(
        max_length=20, choices=MessageState, default=MessageState.QUEUED, editable=False
    )
    created_at = models.DateTimeField()
    due_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)
    delivered_at = models.DateTimeField(null=True, editable=False)
    read_at = models.DateTimeField(null=True, editable=False)

    objects = MessageQuerySet.as_manager()

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["transition", "addressee", "channel"], name="wrm_message_once"
            ),
        ]
        indexes = [
            models.Index(fields=["state", "due_at"], name="wrm_message_due"),
            models.Index(fields=["receiver", "channel", "read_at"], name="wrm_message_unread"),
        ]

    def __str__(self):
        return str(_("a message"))
