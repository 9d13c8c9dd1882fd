"""Reads of the outbox."""

from django.db import models

from .choices import INTRANET, MessageState


class MessageQuerySet(models.QuerySet):
    def due(self, now):
        """Messages whose time to be tried has come, the longest waiting first."""
        return self.filter(state=MessageState.QUEUED, due_at__lte=now).order_by("due_at", "pk")

    def notices_of(self, person):
        """What a person finds in the intranet, newest first; nothing without a user."""
        mine = self.filter(receiver=person, channel=INTRANET).known_to(person.user)
        return mine.order_by("-created_at", "-pk")

    def notices_for(self, user):
        """The same for a signed-in user of whom no person is at hand, in no order."""
        return self.filter(receiver__user=user, channel=INTRANET).known_to(user)

    def known_to(self, user):
        """Those of programs that this user may (still) know of."""
        if user is None:
            return self.none()
        programs = self.model._meta.get_field("program").related_model
        return self.filter(program__in=programs.objects.visible_to(user))

    def unread(self):
        return self.filter(read_at=None)

    def about(self, transition):
        """Messages about the row that took this step."""
        return self.filter(
            transition__subject_type=transition.subject_type_id,
            transition__subject_uuid=transition.subject_uuid,
        )

    def with_step(self):
        """With all that rendering needs but the subject itself."""
        return self.select_related("transition", "program", "receiver__user")
