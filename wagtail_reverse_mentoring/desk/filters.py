"""What a register can be narrowed to. Each filter is one parameter with a closed list of choices."""

from django.contrib.admin import SimpleListFilter
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from ..mentors.choices import ProfileState
from ..pairings.choices import OPEN_PAIRINGS, PairingState, RequestState
from ..programs.models import Cohort, Program
from .querysets import still_open, unanswered


class OneOf(SimpleListFilter):
    """A filter by one of its choices; whatever else stands in the address is ignored."""

    template = "wagtail_reverse_mentoring/desk/filter.html"

    def value(self):
        value = super().value()
        return value if value in {str(choice) for choice, _label in self.lookup_choices} else None

    def queryset(self, request, queryset):
        return queryset if self.value() is None else self.narrow(queryset, self.value())


class ProgramFilter(OneOf):
    title = _("program")
    parameter_name = "program"

    def lookups(self, request, model_admin):
        programs = Program.objects.coordinated_by(request.user)
        return list(programs.values_list("pk", "name"))

    def has_output(self):
        return len(self.lookup_choices) > 1

    def narrow(self, queryset, value):
        return queryset.filter(program=value)


class RoundFilter(OneOf):
    title = _("round")
    parameter_name = "round"

    def lookups(self, request, model_admin):
        programs = Program.objects.coordinated_by(request.user)
        rounds = list(Cohort.objects.filter(program__in=programs).select_related("program"))
        if len({cohort.program_id for cohort in rounds}) > 1:
            return [(cohort.pk, f"{cohort.name}, {cohort.program.name}") for cohort in rounds]
        return [(cohort.pk, cohort.name) for cohort in rounds]

    def has_output(self):
        return len(self.lookup_choices) > 1

    def narrow(self, queryset, value):
        return queryset.filter(cohort=value)


class MentorStateFilter(OneOf):
    title = _("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        states = [state for state in ProfileState if state != ProfileState.DRAFT]
        return [(state.value, capfirst(state.label)) for state in states]

    def narrow(self, queryset, value):
        return queryset.filter(state=value)


class ChangedFilter(OneOf):
    title = _("changes")
    parameter_name = "changed"

    def lookups(self, request, model_admin):
        return [("yes", _("Changed since approval"))]

    def narrow(self, queryset, value):
        return queryset.exclude(changed_at=None)


class RequestStateFilter(OneOf):
    """Declined, expired, withdrawn and superseded are alike closed."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [
            ("open", capfirst(RequestState.AWAITING_ANSWER.label)),
            ("accepted", capfirst(RequestState.ACCEPTED.label)),
            ("closed", _("Closed")),
        ]

    def narrow(self, queryset, value):
        if value == "accepted":
            return queryset.filter(state=RequestState.ACCEPTED)
        waiting = still_open(queryset, timezone.now())
        if value == "open":
            return waiting
        return queryset.exclude(state=RequestState.ACCEPTED).exclude(pk__in=waiting.values("pk"))


class UnansweredFilter(OneOf):
    title = _("answer")
    parameter_name = "answer"

    def lookups(self, request, model_admin):
        return [("due", _("Due soon"))]

    def narrow(self, queryset, value):
        return unanswered(queryset, timezone.now())


class PairingStateFilter(OneOf):
    title = _("state")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [("running", _("Running")), ("completed", _("Completed")), ("ended", _("Ended"))]

    def narrow(self, queryset, value):
        states = {
            "running": OPEN_PAIRINGS,
            "completed": [PairingState.COMPLETED],
            "ended": [PairingState.ENDED],
        }
        return queryset.filter(state__in=states[value])
