"""Programs, rounds, the people in them and what can be learned."""

import zoneinfo

from django.conf import settings
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from taggit.models import TagBase
from wagtail.models import Orderable, TranslatableMixin

from ..core.dates import date_of
from ..core.languages import content_language
from ..core.models import Places, UuidModel
from ..people.models import Person
from .choices import PAIRING_MONTHS, Askers, Audience
from .querysets import CohortQuerySet, ProgramQuerySet

# What stands beside the programs under the one include(), see `urls`.
RESERVED_SLUGS = {"yours", "notices"}


# Named in migrations, ours and hosts': keep it here.
def default_language():
    return content_language(settings.LANGUAGE_CODE)


# Named in migrations, ours and hosts': keep it here.
def default_time_zone():
    return settings.TIME_ZONE


# Named in migrations, ours and hosts': keep it here.
def validate_time_zone(value):
    if value not in zoneinfo.available_timezones():
        raise ValidationError(_("There is no time zone of this name."), code="time_zone")


# Named in migrations, ours and hosts': keep it here.
def validate_program_slug(value):
    if value in RESERVED_SLUGS:
        raise ValidationError(_("This address is taken by the intranet itself."), code="reserved")


class Program(UuidModel):
    """A company's reverse-mentoring program and its rules, edited by its coordinators."""

    name = models.CharField(_("name"), max_length=120)
    slug = models.SlugField(
        _("address"),
        max_length=80,
        unique=True,
        validators=[validate_program_slug],
        help_text=_("Part of every link. Keep it: mails carry it."),
    )
    purpose = models.CharField(
        _("purpose"),
        max_length=255,
        blank=True,
        help_text=_("One sentence: what people get out of it."),
    )
    language = models.CharField(
        _("language"),
        max_length=20,
        default=default_language,
        help_text=_("The language code of the program's own texts."),
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=60,
        default=default_time_zone,
        validators=[validate_time_zone],
        help_text=_("“Until Thursday” means midnight here."),
    )
    opened_at = models.DateTimeField(_("open since"), null=True, editable=False)
    audience = models.CharField(
        _("who may see the program"), max_length=20, choices=Audience, default=Audience.EVERYONE
    )
    audience_groups = models.ManyToManyField(
        Group, blank=True, related_name="+", verbose_name=_("groups that may see it")
    )
    askers = models.CharField(
        _("who may ask for a mentor"), max_length=20, choices=Askers, default=Askers.EVERYONE
    )
    asker_groups = models.ManyToManyField(
        Group, blank=True, related_name="+", verbose_name=_("groups that may ask")
    )
    askers_words = models.CharField(
        _("who may ask, in a sentence"),
        max_length=255,
        blank=True,
        help_text=_(
            "Shown to everybody else, for example “In this round, heads of department ask.”"
        ),
    )
    coordinators = models.ManyToManyField(
        Person, blank=True, related_name="coordinates", verbose_name=_("coordinators")
    )
    help_email = models.EmailField(
        _("help mailbox"), blank=True, help_text=_("“I need help” goes here, and nowhere else.")
    )
    sends_mail = models.BooleanField(
        _("mail too"), default=True, help_text=_("Off: notices appear in the intranet only.")
    )
    answer_days = models.PositiveSmallIntegerField(
        _("working days to answer"), default=5, help_text=_("After that a request lapses.")
    )
    open_requests = models.PositiveSmallIntegerField(
        _("open requests per person"),
        default=2,
        help_text=_("How many mentors one may ask at a time."),
    )
    learner_places = models.PositiveSmallIntegerField(
        _("mentors per person"), default=1, help_text=_("How many mentors one may have at a time.")
    )
    asks_manager = models.BooleanField(
        _("ask mentors whether their manager knows"),
        default=False,
        help_text=_("Adds one tick to the mentor's form."),
    )
    decline_words = models.CharField(
        _("words after a no"),
        max_length=255,
        default=_(
            "It didn't work out this time. That says nothing about you: most mentors have very few places."
        ),
        help_text=_("What the person who asked reads. The mentor's reason is never shown."),
    )

    objects = ProgramQuerySet.as_manager()

    class Meta:
        verbose_name = _("program")
        verbose_name_plural = _("programs")
        ordering = ["name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(answer_days__gte=1, open_requests__gte=1, learner_places__gte=1),
                name="wrm_program_limits",
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def program_id(self):
        """A program is its own program: it has a history like everything in it."""
        return self.pk

    @property
    def is_open(self):
        return self.opened_at is not None

    @property
    def tz(self):
        return zoneinfo.ZoneInfo(self.time_zone)

    def today(self, now=None):
        """The date in the program's time zone."""
        return date_of(now or timezone.now(), self.tz)


class Cohort(UuidModel, ClusterableModel):
    """One round: four dates from which its phase follows, or always open."""

    program = models.ForeignKey(
        Program, on_delete=models.CASCADE, related_name="cohorts", verbose_name=_("program")
    )
    name = models.CharField(_("name"), max_length=120, help_text=_("For example “Spring 2027”."))
    always_open = models.BooleanField(
        _("always open"), default=False, help_text=_("No dates: people ask whenever they like.")
    )
    recruiting_from = models.DateField(_("mentors sign up from"), null=True, blank=True)
    matching_from = models.DateField(_("matching opens on"), null=True, blank=True)
    starts_on = models.DateField(
        _("pairs start on"), null=True, blank=True, help_text=_("Matching ends the day before.")
    )
    ends_on = models.DateField(_("ends on"), null=True, blank=True)
    pairing_months = models.PositiveSmallIntegerField(
        _("length of a mentoring"),
        choices=PAIRING_MONTHS,
        default=6,
        help_text=_("In an always open round, counted from each pair's own start."),
    )
    closed_at = models.DateTimeField(_("closed"), null=True, editable=False)

    objects = CohortQuerySet.as_manager()

    class Meta:
        verbose_name = _("round")
        verbose_name_plural = _("rounds")
        ordering = ["-starts_on", "name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    always_open=True,
                    recruiting_from=None,
                    matching_from=None,
                    starts_on=None,
                    ends_on=None,
                )
                | Q(
                    always_open=False,
                    recruiting_from__lte=F("matching_from"),
                    matching_from__lt=F("starts_on"),
                    starts_on__lt=F("ends_on"),
                ),
                name="wrm_cohort_dates",
            ),
        ]

    def __str__(self):
        return self.name

    def clean(self):
        dates = [self.recruiting_from, self.matching_from, self.starts_on, self.ends_on]
        if self.always_open:
            if any(dates):
                raise ValidationError(
                    _("An always open round has no dates. Clear them, or the tick.")
                )
            return
        if not all(dates):
            raise ValidationError(_("Give all four dates, or tick “always open”."))
        if not (dates[0] <= dates[1] < dates[2] < dates[3]):
            raise ValidationError(
                _("The four dates must follow each other: mentors, matching, start, end.")
            )


class Milestone(Orderable):
    """Another date of a round: kick-off, half-time, closing."""

    cohort = ParentalKey(Cohort, on_delete=models.CASCADE, related_name="milestones")
    name = models.CharField(_("name"), max_length=80)
    on = models.DateField(_("date"))

    class Meta(Orderable.Meta):
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")

    def __str__(self):
        return self.name


class Participant(UuidModel):
    """A person in a program: what they may do there, their places as a learner, their notices."""

    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="participants")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="participations")
    may_mentor = models.BooleanField(default=True)
    may_learn = models.BooleanField(default=True)
    # Made with the first request: the seats of this person as somebody who learns.
    places = models.OneToOneField(
        Places, null=True, on_delete=models.PROTECT, related_name="participant", editable=False
    )
    mail = models.BooleanField(_("mail too"), default=True)

    class Meta:
        verbose_name = _("participant")
        verbose_name_plural = _("participants")
        constraints = [
            models.UniqueConstraint(fields=["program", "person"], name="wrm_participant_once"),
        ]

    def __str__(self):
        return str(_("a participant"))


class ProgramContent(TranslatableMixin, models.Model):
    """What modules and themes share: a name, a summary, the wish behind it, an order."""

    title = models.CharField(_("title"), max_length=80)
    summary = models.CharField(_("summary"), max_length=255)
    wish = models.CharField(
        _("wish"),
        max_length=160,
        help_text=_(
            "What somebody who wants this would say, for example “I want to start from scratch.”"
        ),
    )
    sort_order = models.PositiveIntegerField(default=0, editable=False)

    class Meta(TranslatableMixin.Meta):
        abstract = True

    def __str__(self):
        return self.title


class Module(ProgramContent):
    """Where to start: one of the steps of the program, from the basics to a project of one's own."""

    class Meta(ProgramContent.Meta):
        abstract = False
        verbose_name = _("module")
        verbose_name_plural = _("modules")
        ordering = ["sort_order", "pk"]


class TopicArea(ProgramContent):
    """A theme: one of the areas that all topics belong to."""

    class Meta(ProgramContent.Meta):
        abstract = False
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["sort_order", "pk"]


class Topic(TagBase):
    """A free tag for what somebody can show, or wants to learn; its theme is optional."""

    area = models.ForeignKey(
        TopicArea,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="topics",
        verbose_name=_("theme"),
        help_text=_("Topics with a theme are suggested to mentors."),
    )
    free_tagging = True

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name"]
