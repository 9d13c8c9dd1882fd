"""Programs, rounds, modules, themes and topics in the Wagtail admin, and the one menu group."""

import django_filters
from django.db import transaction
from django.http import Http404, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
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
from wagtail.snippets.views.snippets import ReorderView, SnippetViewSet, SnippetViewSetGroup

from ..core.conf import mentoring_settings
from ..programs.choices import Phase
from ..programs.models import Cohort, Module, Program, Topic, TopicArea
from .columns import day, day_or_nothing
from .forms import CohortForm, ProgramForm, TopicForm
from .registers import REGISTERS
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
        return _("not open yet")
    return _("since %(day)s") % {"day": day(program.opened_at)}


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
        return rounds.with_phase(timezone.localdate())


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
        Column("phase", label=_("Now"), accessor=lambda cohort: Phase(cohort.phase).label),
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


class ReorderTogetherView(ReorderView):
    """Moves a row and its translations to where it was dropped; all screens have one order."""

    def post(self, request, *args, **kwargs):
        moved = get_object_or_404(self.model, pk=kwargs["pk"])
        rows = list(self.model.objects.order_by(self.sort_order_field, "pk"))
        others = [row for row in rows if row.pk != moved.pk]
        position = request.GET.get("position", "")
        position = int(position) if position.isdecimal() else len(others)
        others.insert(position, moved)
        keys = [
            row.translation_key
            for row in others
            if row.translation_key != moved.translation_key or row.pk == moved.pk
        ]
        places = {key: place for place, key in enumerate(dict.fromkeys(keys))}
        with transaction.atomic():
            for row in rows:
                if row.sort_order != places[row.translation_key]:
                    row.sort_order = places[row.translation_key]
                    row.save(update_fields=["sort_order"])
        return JsonResponse({"success": True})


class ContentViewSet(SnippetViewSet):
    """Modules and themes: few, translatable, in an order one drags."""

    sort_order_field = ordering = "sort_order"
    reorder_view_class = ReorderTogetherView
    list_display = ["title", "summary"]
    copy_view_enabled = False
    panels = [FieldPanel("title"), FieldPanel("summary"), FieldPanel("wish")]


class ModuleViewSet(ContentViewSet):
    model = Module
    icon = "list-ol"
    menu_label = _("Modules")


class ThemeViewSet(ContentViewSet):
    model = TopicArea
    icon = "folder-open-inverse"
    menu_label = _("Themes")


class TopicViewSet(SnippetViewSet):
    """Topics: free tags that people add; coordinators tidy them and put them below themes."""

    model = Topic
    icon = "tag"
    menu_label = _("Topics")
    list_display = ["name", Column("area", label=_("Theme"), sort_key="area__title")]
    list_filter = ["area"]
    list_per_page = 50
    search_fields = ["name"]
    copy_view_enabled = False
    edit_handler = ObjectList([FieldPanel("name"), FieldPanel("area")], base_form_class=TopicForm)

    def get_queryset(self, request):
        return Topic.objects.select_related("area")


class MentoringGroup(SnippetViewSetGroup):
    """The one menu group, the registers between rounds and content."""

    menu_label = _("Reverse mentoring")
    menu_name = "reverse-mentoring"
    menu_icon = "reverse-mentoring"
    items = (
        ProgramViewSet(),
        CohortViewSet(),
        ModuleViewSet,
        ThemeViewSet,
        TopicViewSet,
    )

    @property
    def menu_order(self):
        return mentoring_settings.ADMIN_MENU_ORDER

    def get_submenu_items(self):
        programs, rounds, *content = super().get_submenu_items()
        items = [programs, rounds, *(register().get_menu_item() for register in REGISTERS)]
        items += content
        for order, item in enumerate(items, start=1):
            item.order = order
        return items
