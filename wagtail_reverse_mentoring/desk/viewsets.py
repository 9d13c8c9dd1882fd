"""Modules, themes and topics in the Wagtail admin, and the one menu group that holds it all."""

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import ReorderView, SnippetViewSet, SnippetViewSetGroup

from ..core.conf import mentoring_settings
from ..programs.actions import reorder
from ..programs.models import Module, Topic, TopicArea
from .forms import TopicForm
from .program_viewsets import CohortViewSet, ProgramViewSet
from .registers import REGISTERS


class ReorderTogetherView(ReorderView):
    """Moves a row and its translations to where it was dropped; all screens have one order."""

    def post(self, request, *args, **kwargs):
        moved = get_object_or_404(self.model, pk=kwargs["pk"])
        position = request.GET.get("position", "")
        reorder(moved, int(position) if position.isdecimal() else None)
        return JsonResponse({"success": True})


class ChooseOnly(SnippetChooserViewSet):
    """A chooser without its create view, which fails on a POST where there is no creation form."""

    def get_urlpatterns(self):
        return [pattern for pattern in super().get_urlpatterns() if pattern.name != "create"]


class ContentViewSet(SnippetViewSet):
    """Modules and themes: few, translatable, in an order one drags."""

    sort_order_field = ordering = "sort_order"
    reorder_view_class = ReorderTogetherView
    list_display = ["title", "summary"]
    copy_view_enabled = False
    chooser_viewset_class = ChooseOnly
    panels = [FieldPanel("title"), FieldPanel("summary"), FieldPanel("wish")]


class ModuleViewSet(ContentViewSet):
    model = Module
    icon = "list-ol"
    menu_label = _("Modules")


class ThemeViewSet(ContentViewSet):
    model = TopicArea
    icon = "folder-open-inverse"
    menu_label = _("Themes")


def theme_words(topic):
    return topic.area or _("No theme yet")


class TopicViewSet(SnippetViewSet):
    """Topics: free tags that people add; coordinators tidy them and put them below themes."""

    model = Topic
    icon = "tag"
    menu_label = _("Topics")
    list_display = [
        "name",
        Column("theme", label=_("Theme"), accessor=theme_words, sort_key="area__title"),
    ]
    list_filter = ["area"]
    list_per_page = 50
    search_fields = ["name"]
    copy_view_enabled = False
    chooser_viewset_class = ChooseOnly
    edit_handler = ObjectList([FieldPanel("name"), FieldPanel("area")], base_form_class=TopicForm)

    def get_queryset(self, request):
        return Topic.objects.select_related("area")


class MentoringGroup(SnippetViewSetGroup):
    """The one menu group, the registers between rounds and content."""

    menu_label = _("Mentoring")  # what fits beside the icon
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
