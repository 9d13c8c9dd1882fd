"""Programs and rounds in the Wagtail admin: each coordinator's own, edited by forms."""

import django_filters
from django.http import Http404
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import (
    FieldPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TitleFieldPanel,
)
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.views.generic import history, usage
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.slug import SlugInput

from ..core.dates import today_in
from ..programs.choices import Phase
from ..programs.models import Cohort, Program
from .columns import day, day_or_nothing
from .forms import CohortForm, ProgramForm
from .rules import POLICIES, coordinated_ids, is_untouched
from .views import PROGRAMS, OpenProgramView


class InOwnPrograms:
    """For views of one row: what belongs to somebody else's program does not exist here."""

    def get_object(self, *args, **kwargs):
        row = super().get_object(*args, **kwargs)
        if row.program_id not in coordinated_ids(self.request.user):
            raise Http404
        return row


class OwnIndexView(generic.IndexView):
    """Rows of the user's programs, without a way to delete from the list."""

    def get_base_queryset(self):
        mine = POLICIES[self.model].instances_user_has_any_permission_for(
            self.request.user, self.any_permission_required
        )
        return super().get_base_queryset().filter(pk__in=mine.values("pk"))

    def get_delete_url(self, instance):
        return None


class OwnEditView(InOwnPrograms, generic.EditView):
    pass


class OwnHistoryView(InOwnPrograms, history.HistoryView):
    pass


class OwnUsageView(InOwnPrograms, usage.UsageView):
    pass


class OwnDeleteView(InOwnPrograms, generic.DeleteView):
    """Deletes only what nobody has used: requests and pairings would go with it."""

    def dispatch(self, request, *args, **kwargs):
        if not is_untouched(self.object):
            messages.error(request, _("This can't be deleted: people take part in it already."))
            return redirect(reverse(self.edit_url_name, args=[self.object.pk]))
        return super().dispatch(request, *args, **kwargs)


class OwnViewSet(ModelViewSet):
    """Rows of the programs somebody coordinates: list, add, edit, history, delete if unused."""

    icon = "reverse-mentoring"
    index_view_class = OwnIndexView
    edit_view_class = OwnEditView
    delete_view_class = OwnDeleteView
    history_view_class = OwnHistoryView
    usage_view_class = OwnUsageView
    copy_view_enabled = False
    inspect_view_enabled = False
    search_backend_name = None

    @property
    def permission_policy(self):
        return POLICIES[self.model]


class OpeningPanel(HelpPanel):
    """Says whether the program is open, and offers to open it. Not shown before the first save."""

    def __init__(self, template="wagtail_reverse_mentoring/desk/opening.html", **kwargs):
        super().__init__(template=template, **kwargs)

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self):
            return self.instance.pk is not None

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            open_url = reverse(f"{PROGRAMS}:open", args=[self.instance.pk])
            return {**context, "program": self.instance, "open_url": open_url}


def open_words(program):
    if program.opened_at is None:
        return _("Not open yet")
    return _("Since %(day)s") % {"day": day(program.opened_at)}


class ProgramViewSet(OwnViewSet):
    """Programs and their rules."""

    model = Program
    name = PROGRAMS
    url_prefix = "reverse-mentoring/programs"
    menu_label = _("Programs")
    list_display = ["name", Column("open", label=_("Open"), accessor=open_words), "purpose"]
    search_fields = ["name"]
    edit_handler = ObjectList(
        [
            OpeningPanel(),
            MultiFieldPanel(
                [
                    TitleFieldPanel("name", placeholder=False, classname=""),
                    FieldPanel("slug", widget=SlugInput),
                    FieldPanel("purpose"),
                    FieldPanel("language"),
                    FieldPanel("time_zone"),
                ],
                heading=_("What it is"),
            ),
            MultiFieldPanel(
                [FieldPanel("coordinator_users"), FieldPanel("help_email")],
                heading=_("Who runs it"),
            ),
            MultiFieldPanel(
                [FieldPanel("audience"), FieldPanel("audience_groups")],
                heading=_("Who may see it"),
            ),
            MultiFieldPanel(
                [FieldPanel("askers"), FieldPanel("asker_groups"), FieldPanel("askers_words")],
                heading=_("Who may ask for a mentor"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("answer_days"),
                    FieldPanel("open_requests"),
                    FieldPanel("learner_places"),
                    FieldPanel("decline_words"),
                ],
                heading=_("Requests"),
            ),
            MultiFieldPanel(
                [FieldPanel("asks_manager"), FieldPanel("sends_mail")],
                heading=_("Mentors and notices"),
            ),
        ],
        base_form_class=ProgramForm,
    )

    def get_urlpatterns(self):
        opening = path("open/<int:pk>/", OpenProgramView.as_view(), name="open")
        return [*super().get_urlpatterns(), opening]


def own_programs(request):
    return Program.objects.coordinated_by(request.user)


class CohortFilterSet(WagtailFilterSet):
    program = django_filters.ModelChoiceFilter(label=_("Program"), queryset=own_programs)

    class Meta:
        model = Cohort
        fields = ["program"]


class CohortIndexView(OwnIndexView):
    """Rounds with the phase they are in today."""

    def get_base_queryset(self):
        rounds = super().get_base_queryset().select_related("program")
        return rounds.with_phase(today_in())


def phase_words(cohort):
    """Where a round stands; nothing happens in it before its program is open."""
    if not cohort.program.is_open:
        return _("Program not open yet")
    return capfirst(Phase(cohort.phase).label)


def day_column(name, label):
    return Column(
        name,
        label=label,
        accessor=lambda cohort: day_or_nothing(getattr(cohort, name)),
        sort_key=name,
    )


class CohortViewSet(OwnViewSet):
    """Rounds with their dates and milestones."""

    model = Cohort
    name = "reverse_mentoring_rounds"
    url_prefix = "reverse-mentoring/rounds"
    menu_label = _("Rounds")
    menu_icon = "calendar-alt"
    icon = "calendar-alt"
    index_view_class = CohortIndexView
    filterset_class = CohortFilterSet
    search_fields = ["name"]
    list_display = [
        "name",
        Column("program", label=_("Program"), sort_key="program__name"),
        Column("phase", label=_("Now"), accessor=phase_words),
        day_column("matching_from", _("Matching")),
        day_column("starts_on", _("Start")),
        day_column("ends_on", _("End")),
    ]
    edit_handler = ObjectList(
        [
            FieldPanel("program"),
            FieldPanel("name"),
            MultiFieldPanel(
                [
                    FieldPanel("always_open"),
                    FieldPanel("recruiting_from"),
                    FieldPanel("matching_from"),
                    FieldPanel("starts_on"),
                    FieldPanel("ends_on"),
                    FieldPanel("pairing_months"),
                ],
                heading=_("Dates"),
            ),
            InlinePanel(
                "milestones",
                heading=_("Milestones"),
                label=_("Milestone"),
                help_text=_("Other dates people should know: kick-off, half-time, closing."),
                panels=[FieldPanel("name"), FieldPanel("on")],
            ),
        ],
        base_form_class=CohortForm,
    )
