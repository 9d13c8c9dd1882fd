"""The registers of mentors, requests and pairings: all that we ask of `wagtail-modeladmin`.

It is in maintenance mode, so nothing else of ours knows it. Registers are read only: they offer an
index and a page for each row, no other address, and what may be shown is named here.
"""

from urllib.parse import urlencode

from django.contrib.admin.utils import label_for_field
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.urls import NoReverseMatch, path, re_path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail_modeladmin.helpers import ButtonHelper, PermissionHelper
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import IndexView, InspectView

from ..mentors.choices import ProfileState
from ..mentors.models import MentorProfile
from ..pairings.models import Pairing, PairingRequest
from .columns import NOTHING, MentorColumns, PairingColumns, RequestColumns
from .filters import (
    ChangedFilter,
    MentorStateFilter,
    PairingStateFilter,
    ProgramFilter,
    RequestStateFilter,
    RoundFilter,
    UnansweredFilter,
)
from .querysets import handed_in
from .rules import coordinated_ids, may_read
from .views import APPROVE, MARK_SEEN, TAKE_DOWN, ProfileActView


class ReadOnly(PermissionHelper):
    """Whoever may view the model reads the rows of the programs they coordinate; nobody writes."""

    def get_all_model_permissions(self):
        return super().get_all_model_permissions().filter(codename=self.get_perm_codename("view"))

    def user_can_list(self, user):
        return may_read(user, self.model)

    def user_can_inspect_obj(self, user, obj):
        return self.user_can_list(user) and obj.program_id in coordinated_ids(user)

    def user_can_create(self, user):
        return False

    def user_can_edit_obj(self, user, obj):
        return False

    def user_can_delete_obj(self, user, obj):
        return False


class RowButtons(ButtonHelper):
    """What the register says can be done with a row; the row's own name leads to its page."""

    def get_buttons_for_obj(self, obj, exclude=None, classnames_add=None, classnames_exclude=None):
        return [
            {
                "url": url,
                "label": format_html('{}<span class="w-sr-only"> ({})</span>', label, name),
                "title": "",
                "classname": self.finalise_classname(
                    [*(classnames_add or []), *([] if primary else ["button-secondary"])]
                ),
            }
            for label, name, url, primary in self.view.model_admin.row_buttons(obj, self.request)
        ]

    def get_primary_button(self, obj):
        if self.permission_helper.user_can_inspect_obj(self.request.user, obj):
            name = self.url_helper.get_action_url_name("inspect")
            return {"url": reverse(name, args=[obj.uuid]), "title": ""}
        return None


class RegisterIndexView(IndexView):
    """A list without export, that filters and sorts by what the register declares alone.

    `wagtail-modeladmin` would take any lookup from the address: also into words and reasons.
    """

    def dispatch(self, request, *args, **kwargs):
        if self.EXPORT_VAR in request.GET:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_filters_params(self, params=None):
        declared = {list_filter.parameter_name for list_filter in self.list_filter}
        asked = super().get_filters_params(params)
        return {name: value for name, value in asked.items() if name in declared}

    def get_search_results(self, request, queryset, search_term):
        # PostgreSQL refuses NUL in a string.
        return super().get_search_results(request, queryset, search_term.replace("\x00", ""))

    def get_page_title(self):
        return self.model_admin.get_menu_label()


class RegisterInspectView(InspectView):
    """One row, by the register's own methods: nothing is read from the model by name."""

    def get_page_title(self):
        return self.model_admin.get_menu_label()

    def get_meta_title(self):
        return f"{self.get_page_title()}: {self.get_page_subtitle()}"

    def get_page_subtitle(self):
        return self.model_admin.row_title(self.instance)

    def get_dict_for_field(self, field_name):
        label = label_for_field(field_name, self.model, model_admin=self.model_admin)
        value = getattr(self.model_admin, field_name)(self.instance)
        return {"label": label, "value": value or NOTHING}

    def get_context_data(self, **kwargs):
        return super().get_context_data(instance_title=self.get_page_subtitle(), **kwargs)

    def get_fields_dict(self):
        fields = super().get_fields_dict()
        if len(coordinated_ids(self.request.user)) < 2:
            program = label_for_field("program_name", self.model, model_admin=self.model_admin)
            fields = [field for field in fields if field["label"] != program]
        return fields


class Register(ModelAdmin):
    """A list to read, of the programs one coordinates; `columns` and `inspect_view_fields` say what.

    Reached from the menu group in `viewsets`; on no menu by itself, and in no reference index.
    """

    add_to_admin_menu = False
    history_view_enabled = False
    inspect_view_enabled = True
    list_per_page = 50
    permission_helper_class = ReadOnly
    button_helper_class = RowButtons
    index_view_class = RegisterIndexView
    inspect_view_class = RegisterInspectView
    index_template_name = "wagtail_reverse_mentoring/desk/register.html"
    inspect_template_name = "wagtail_reverse_mentoring/desk/register_row.html"
    index_view_extra_css = inspect_view_extra_css = ["wagtail_reverse_mentoring/desk.css"]
    empty_value_display = NOTHING
    columns = ()
    # What to say where there are no rows at all.
    nothing_yet = ""

    def get_list_display(self, request):
        if len(coordinated_ids(request.user)) > 1:
            return self.columns
        return tuple(column for column in self.columns if column != "program_name")

    def row_title(self, row):
        raise NotImplementedError

    def row_buttons(self, row, request):
        """Tuples: label, whom it is about, address, whether it is the first thing to do."""
        return []

    def inspect_view(self, request, uuid):
        if not self.permission_helper.user_can_list(request.user):
            raise PermissionDenied
        row = get_object_or_404(self.get_queryset(request), uuid=uuid)
        return super().inspect_view(request, str(row.pk))

    def get_admin_urls_for_registration(self):
        names, base = self.url_helper.get_action_url_name, self.url_helper.base_url_path
        index = self.url_helper.get_action_url_pattern("index")
        return (
            re_path(index, self.index_view, name=names("index")),
            path(f"{base}/<uuid:uuid>/", self.inspect_view, name=names("inspect")),
        )

    def register_admin_url_finders(self):
        """No row has an address to edit it."""

    def register_indexing(self):
        """The reference index would list who uses a module or a topic, to whoever may edit it."""


class MentorRegister(MentorColumns, Register):
    """Profiles that were handed in: waiting for approval, shown, taken down."""

    model = MentorProfile
    base_url_path = "reverse-mentoring/mentors"
    menu_label = _("Mentors")
    menu_icon = "user"
    columns = (
        "person_name",
        "program_name",
        "state_words",
        "topic_words",
        "handed_in_on",
        "shown_since",
        "change_words",
    )
    inspect_view_fields = [
        "person_name",
        "program_name",
        "state_words",
        "topic_words",
        "module_words",
        "language_words",
        "about_words",
        "return_words",
        "meeting_words",
        "place_words",
        "manager_words",
        "handed_in_on",
        "shown_since",
        "change_words",
    ]
    list_filter = (MentorStateFilter, ChangedFilter, ProgramFilter)
    search_fields = ("person__display_name",)
    ordering = ("-submitted_at",)
    nothing_yet = _("Nobody has handed in a mentor profile yet.")

    def get_queryset(self, request):
        profiles = MentorProfile.objects.in_programs_of(request.user).for_cards()
        return handed_in(profiles).select_related("places").order_by(*self.ordering)

    def get_admin_urls_for_registration(self):
        names, base = self.url_helper.get_action_url_name, self.url_helper.base_url_path
        acts = tuple(
            path(
                f"{base}/<uuid:profile>/{act.name.replace('_', '-')}/",
                ProfileActView.as_view(act=act),
                name=names(act.name),
            )
            for act in (APPROVE, MARK_SEEN, TAKE_DOWN)
        )
        return super().get_admin_urls_for_registration() + acts

    def row_title(self, profile):
        return profile.person.display_name

    def row_buttons(self, profile, request):
        mine = profile.person.user_id == request.user.pk
        buttons = []
        # One's own case: the button leads to a page that says who decides it.
        if profile.state == ProfileState.PENDING:
            buttons.append(self._act_button(APPROVE, profile, request, first=not mine))
        if profile.changed_at:
            buttons.append(self._act_button(MARK_SEEN, profile, request, first=not mine))
        if url := self._front_url(profile):
            buttons.append((_("Look at it"), self.row_title(profile), url, False))
        if profile.state in (ProfileState.PENDING, ProfileState.LISTED):
            buttons.append(self._act_button(TAKE_DOWN, profile, request))
        return buttons

    def _act_button(self, act, profile, request, *, first=False):
        url = reverse(self.url_helper.get_action_url_name(act.name), args=[profile.uuid])
        back = urlencode({"next": request.get_full_path()})
        return act.button, self.row_title(profile), f"{url}?{back}", first

    def _front_url(self, profile):
        """The profile as others see it; None where the site has not included our addresses."""
        try:
            args = [profile.program.slug, profile.uuid]
            return reverse("wagtail_reverse_mentoring:mentor", args=args)
        except NoReverseMatch:
            return None


class TwoPeopleRegister(Register):
    """What requests and pairings share: two people, a round, what it is about."""

    search_fields = ("mentee__display_name", "mentor__display_name")

    def get_queryset(self, request):
        rows = self.model.objects.in_programs_of(request.user).with_people()
        return rows.order_by(*self.ordering)

    def row_title(self, row):
        return f"{row.mentee.display_name} – {row.mentor.display_name}"


class RequestRegister(RequestColumns, TwoPeopleRegister):
    """Who asked whom. Never the message, never a reason, and all that closed a request alike."""

    model = PairingRequest
    base_url_path = "reverse-mentoring/requests"
    menu_label = _("Requests")
    menu_icon = "mail"
    columns = (
        "asker_name",
        "mentor_name",
        "program_name",
        "round_name",
        "asked_on",
        "answer_until",
        "state_words",
    )
    inspect_view_fields = [
        "asker_name",
        "mentor_name",
        "program_name",
        "round_name",
        "asked_on",
        "answer_until",
        "state_words",
    ]
    list_filter = (RequestStateFilter, UnansweredFilter, RoundFilter, ProgramFilter)
    ordering = ("-created_at",)
    nothing_yet = _("Nobody has asked a mentor yet.")


class PairingRegister(PairingColumns, TwoPeopleRegister):
    """Who works with whom, since when, until when."""

    model = Pairing
    base_url_path = "reverse-mentoring/pairings"
    menu_label = _("Pairings")
    menu_icon = "group"
    columns = (
        "mentee_name",
        "mentor_name",
        "program_name",
        "round_name",
        "since",
        "planned_until",
        "state_words",
    )
    inspect_view_fields = [
        "mentee_name",
        "mentor_name",
        "program_name",
        "round_name",
        "since",
        "planned_until",
        "state_words",
    ]
    list_filter = (PairingStateFilter, RoundFilter, ProgramFilter)
    ordering = ("-started_at",)
    nothing_yet = _("No two people work together yet.")


REGISTERS = [MentorRegister, RequestRegister, PairingRegister]
