"""Reads of programs, cohorts and their content."""

from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.utils import translation

from ..core.languages import content_language
from .choices import Audience, Phase


class ProgramQuerySet(models.QuerySet):
    def open(self):
        return self.filter(opened_at__isnull=False)

    def coordinated_by(self, user):
        """The programs whose registers and figures this user may see: all, for a superuser."""
        if user.is_superuser:
            return self.all()
        return self.filter(
            pk__in=self.model.coordinators.through.objects.filter(person__user=user).values(
                "program"
            )
        )

    def visible_to(self, user):
        """The programs this signed-in user may know of, by audience alone (pages may say less)."""
        if user.is_superuser:
            return self.all()
        groups = self.model.audience_groups.through.objects.filter(group__in=user.groups.all())
        in_audience = Q(audience=Audience.EVERYONE) | Q(pk__in=groups.values("program"))
        own = self.coordinated_by(user).values("pk")
        return self.filter(Q(pk__in=own) | Q(in_audience, opened_at__isnull=False))


class InProgramQuerySet(models.QuerySet):
    """Rows with a `program`: whoever shows them to coordinators begins with this scope."""

    def in_programs_of(self, user):
        """Those in the programs that this user coordinates."""
        programs = self.model._meta.get_field("program").related_model
        return self.filter(program__in=programs.objects.coordinated_by(user))


class CohortQuerySet(models.QuerySet):
    def with_phase(self, today):
        """Annotate `phase` as of the date `today` (in the program's time zone)."""
        return self.annotate(
            phase=Case(
                When(closed_at__isnull=False, then=Value(Phase.OVER)),
                When(always_open=True, then=Value(Phase.MATCHING)),
                When(recruiting_from__gt=today, then=Value(Phase.ANNOUNCED)),
                When(matching_from__gt=today, then=Value(Phase.RECRUITING)),
                When(starts_on__gt=today, then=Value(Phase.MATCHING)),
                When(ends_on__gte=today, then=Value(Phase.RUNNING)),
                default=Value(Phase.OVER),
                output_field=models.CharField(),
            )
        )

    def matching(self, today):
        """Cohorts that take requests today, the one whose matching ends first in front."""
        return (
            self.with_phase(today)
            .filter(phase=Phase.MATCHING)
            .order_by(F("starts_on").asc(nulls_last=True), "pk")
        )

    def to_show(self, today):
        """The round a visitor cares for: the one to join now, else the next, else the running one.

        It carries its `phase`; None where all are over.
        """
        nearness = Case(
            When(phase=Phase.MATCHING, then=Value(0)),
            When(phase=Phase.RUNNING, then=Value(2)),
            default=Value(1),
        )
        rounds = self.with_phase(today).exclude(phase=Phase.OVER)
        return rounds.order_by(nearness, F("starts_on").asc(nulls_last=True), "pk").first()

    def still_to_match(self, today):
        """Cohorts whose matching opens later, the next one first."""
        return self.filter(closed_at=None, matching_from__gt=today).order_by("matching_from", "pk")


def in_screen_language(queryset, fallback=None):
    """The rows of a small translatable table, each once, in the language of the screen.

    Where a row has no translation into it, the one in the language code `fallback` stands in, else
    any. One query; order is the queryset's. Returns a dict by translation key.
    """
    wanted = [content_language(code) for code in (translation.get_language(), fallback)]
    best = {}
    for row in queryset.select_related("locale"):
        rank = {code: at for at, code in enumerate(wanted)}.get(
            row.locale.language_code, len(wanted)
        )
        if row.translation_key not in best or rank < best[row.translation_key][0]:
            best[row.translation_key] = (rank, row)
    return {key: row for key, (_rank, row) in best.items()}
