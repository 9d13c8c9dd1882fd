"""What every room shares in the database: uuids, places, the history of every state."""

import uuid

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class UuidModel(models.Model):
    """A row that a URL may name. The primary key stays inside."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        abstract = True


class Places(models.Model):
    """How many places there are and how many are taken: the gate of a mentor, learner or meetup.

    A narrow row of its own, because a form that saves its owner would write back a stale count.
    Written only by `core.seats` and by whoever sets the limit.
    """

    limit = models.PositiveSmallIntegerField(_("people at a time"), default=1)
    taken = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        verbose_name = _("places")
        verbose_name_plural = _("places")
        constraints = [
            # Lowering a limit below its load ends nothing, so taken may exceed limit.
            models.CheckConstraint(condition=Q(taken__gte=0), name="wrm_places_taken"),
        ]

    def __str__(self):
        return f"{self.taken}/{self.limit}"

    @property
    def free(self):
        return max(self.limit - self.taken, 0)


class TransitionQuerySet(models.QuerySet):
    def of(self, subject):
        """The history of one row, oldest first."""
        kind = ContentType.objects.get_for_model(subject, for_concrete_model=True)
        return self.filter(subject_type=kind, subject_uuid=subject.uuid).order_by("at", "pk")

    def after(self, transition):
        """The later steps of the same row."""
        return self.filter(
            subject_type=transition.subject_type_id,
            subject_uuid=transition.subject_uuid,
            pk__gt=transition.pk,
        )

    def unannounced(self):
        """Steps of which the notifications room has not made messages yet, oldest first."""
        return self.filter(announced_at=None).order_by("pk")


class Transition(models.Model):
    """One step of anything that has a state: what, from, to, who, when. No words, no names.

    It is the history people see, the source of every message and of every figure. `from_state`
    may equal `to_state`: a reminder needs a row to come from, too.
    """

    subject_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    subject_uuid = models.UUIDField()
    program = models.ForeignKey(
        "wagtail_reverse_mentoring.Program", on_delete=models.CASCADE, related_name="transitions"
    )
    from_state = models.CharField(max_length=30, blank=True)
    to_state = models.CharField(max_length=30)
    code = models.CharField(max_length=40, blank=True)
    # Null: the system, or somebody who has been erased.
    by = models.ForeignKey(
        "wagtail_reverse_mentoring.Person",
        null=True,
        on_delete=models.SET_NULL,
        related_name="transitions",
    )
    at = models.DateTimeField(default=timezone.now)
    announced_at = models.DateTimeField(null=True, editable=False)

    objects = TransitionQuerySet.as_manager()

    class Meta:
        verbose_name = _("transition")
        verbose_name_plural = _("transitions")
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["subject_type", "subject_uuid"], name="wrm_transition_subject"),
            models.Index(fields=["announced_at"], name="wrm_transition_todo"),
        ]

    def __str__(self):
        return f"{self.from_state or '–'} → {self.to_state}"
