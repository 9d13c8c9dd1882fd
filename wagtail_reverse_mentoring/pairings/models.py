"""Requests and pairings: fields and what the database itself guarantees. No workflow here."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ..core.models import Places, UuidModel
from ..mentors.models import MentorProfile
from ..people.models import Person
from ..programs.models import Cohort, Module, Program, Topic
from .choices import (
    CLOSED_PAIRINGS,
    CLOSED_REQUESTS,
    OPEN_PAIRINGS,
    OPEN_REQUESTS,
    DeclineReason,
    PairingState,
    RequestState,
)
from .querysets import PairingQuerySet, RequestQuerySet


def key_of(program_id, one_id, other_id):
    """The key of two people in a program, whichever way round they are named."""
    return f"{program_id}:{min(one_id, other_id)}:{max(one_id, other_id)}"


class TwoPeople(UuidModel):
    """What a request and a pairing share: a program, a round, who learns, who teaches, what."""

    program = models.ForeignKey(
        Program, on_delete=models.CASCADE, related_name="%(class)ss", verbose_name=_("program")
    )
    cohort = models.ForeignKey(
        Cohort, on_delete=models.PROTECT, related_name="%(class)ss", verbose_name=_("round")
    )
    mentee = models.ForeignKey(
        Person,
        on_delete=models.CASCADE,
        related_name="%(class)ss_as_mentee",
        verbose_name=_("executive"),
    )
    mentor = models.ForeignKey(
        Person,
        on_delete=models.CASCADE,
        related_name="%(class)ss_as_mentor",
        verbose_name=_("mentor"),
    )
    mentor_profile = models.ForeignKey(
        MentorProfile, null=True, on_delete=models.SET_NULL, related_name="%(class)ss"
    )
    # Null: "not sure yet, we'll find out together".
    module = models.ForeignKey(
        Module,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="%(class)ss",
        verbose_name=_("where to start"),
    )
    topics = models.ManyToManyField(
        Topic, blank=True, related_name="%(class)ss", verbose_name=_("topics")
    )

    class Meta:
        abstract = True

    def role_of(self, person):
        """ "mentee" or "mentor"; None for everybody else."""
        if person.pk is None:
            return None
        return {self.mentee_id: "mentee", self.mentor_id: "mentor"}.get(person.pk)

    def partner_of(self, person):
        """The other one of the two."""
        return self.mentor if person.pk == self.mentee_id else self.mentee


class PairingRequest(TwoPeople):
    """Somebody asks a mentor. Its message is a row of its own (`RequestWords`)."""

    state = models.CharField(_("state"), max_length=30, choices=RequestState)
    created_at = models.DateTimeField(_("asked"))
    expires_at = models.DateTimeField(_("answer until"), null=True)
    closed_at = models.DateTimeField(_("closed"), null=True)
    decline_reason = models.CharField(max_length=20, choices=DeclineReason, blank=True)
    # Database keys while open, NULL when closed: one open request between two people …
    open_key = models.CharField(  # noqa: DJ001 -- many closed rows, each NULL
        max_length=64, null=True, unique=True, editable=False
    )
    # … and no more than so many of one person: 1…limit, unique with who asks.
    open_slot = models.PositiveSmallIntegerField(null=True, editable=False)

    objects = RequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("request")
        verbose_name_plural = _("requests")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "mentee", "open_slot"], name="wrm_request_open_slot"
            ),
            models.CheckConstraint(
                condition=Q(open_key__isnull=False, closed_at=None, state__in=OPEN_REQUESTS)
                | Q(
                    open_key=None,
                    open_slot=None,
                    closed_at__isnull=False,
                    state__in=CLOSED_REQUESTS,
                ),
                name="wrm_request_open_iff",
            ),
        ]
        indexes = [
            models.Index(fields=["state", "expires_at"], name="wrm_request_due"),
        ]

    def __str__(self):
        return str(_("a request"))

    @property
    def is_open(self):
        return self.state in OPEN_REQUESTS


class RequestWords(models.Model):
    """The message of a request: for the two alone. Registered in no admin, indexed nowhere."""

    request = models.OneToOneField(
        PairingRequest, primary_key=True, on_delete=models.CASCADE, related_name="words"
    )
    message = models.TextField(max_length=1000)

    class Meta:
        # No permission of this model exists that an admin could grant.
        default_permissions = ()

    def __str__(self):
        return str(_("words of a request"))


class Pairing(TwoPeople):
    """Two people who learn together; holds a seat of both while it is open."""

    request = models.OneToOneField(
        PairingRequest, null=True, on_delete=models.SET_NULL, related_name="pairing"
    )
    state = models.CharField(
        _("state"), max_length=20, choices=PairingState, default=PairingState.ACTIVE
    )
    started_at = models.DateTimeField(_("since"))
    ends_on = models.DateField(_("planned until"))
    closed_at = models.DateTimeField(_("ended"), null=True)
    mentor_places = models.ForeignKey(Places, on_delete=models.PROTECT, related_name="taught")
    mentor_seat = models.PositiveSmallIntegerField(null=True, editable=False)
    mentee_places = models.ForeignKey(Places, on_delete=models.PROTECT, related_name="learned")
    mentee_seat = models.PositiveSmallIntegerField(null=True, editable=False)
    # One open pairing of the same two.
    open_key = models.CharField(  # noqa: DJ001 -- many closed rows, each NULL
        max_length=64, null=True, unique=True, editable=False
    )

    objects = PairingQuerySet.as_manager()

    class Meta:
        verbose_name = _("pairing")
        verbose_name_plural = _("pairings")
        ordering = ["-started_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["mentor_places", "mentor_seat"], name="wrm_pairing_mentor_seat"
            ),
            models.UniqueConstraint(
                fields=["mentee_places", "mentee_seat"], name="wrm_pairing_mentee_seat"
            ),
            models.CheckConstraint(
                condition=Q(
                    mentor_seat__isnull=False,
                    mentee_seat__isnull=False,
                    open_key__isnull=False,
                    closed_at=None,
                    state__in=OPEN_PAIRINGS,
                )
                | Q(
                    mentor_seat=None,
                    mentee_seat=None,
                    open_key=None,
                    closed_at__isnull=False,
                    state__in=CLOSED_PAIRINGS,
                ),
                name="wrm_pairing_seat_iff_open",
            ),
        ]

    def __str__(self):
        return str(_("a pairing"))

    @property
    def is_open(self):
        return self.state in OPEN_PAIRINGS


class HelpCall(UuidModel):
    """ "I need help", on its way to the help mailbox; its words go once they are delivered."""

    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="help_calls")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="help_calls")
    words = models.TextField(max_length=2000, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        default_permissions = ()

    def __str__(self):
        return str(_("a call for help"))
