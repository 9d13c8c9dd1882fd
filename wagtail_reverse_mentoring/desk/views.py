"""What a coordinator does with one row: a page that asks, and the POST that acts.

A GET changes nothing; a refusal is shown in place of the button, or as a message.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.generic.base import View
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from ..core.errors import MentoringError
from ..mentors.actions import approve_profile, mark_seen, take_down_profile
from ..mentors.models import MentorProfile
from ..mentors.rules import why_not_approve, why_not_judge, why_not_take_down
from ..people.visitor import acting_person, visitor
from ..programs.actions import open_program
from ..programs.models import Program
from ..programs.rules import why_not_open
from .querysets import handed_in
from .rules import POLICIES, may_read

MENTORS_URL = "reverse-mentoring_mentors_modeladmin_index"
PROGRAMS = "reverse_mentoring_programs"


@dataclass(frozen=True)
class Act:
    """One thing a coordinator can do: the action, its rule, its words, its name in Wagtail's log."""

    name: str
    action: Callable
    why_not: Callable
    title: str
    words: str
    button: str
    done: str
    serious: bool = False

    @property
    def log_name(self):
        return f"wagtail_reverse_mentoring.{self.name}"


APPROVE = Act(
    name="approve",
    action=approve_profile,
    why_not=why_not_approve,
    title=_("Approve the profile of %(name)s?"),
    words=_("It is shown among the mentors at once, and %(name)s is told."),
    button=_("Approve"),
    done=_("%(name)s is now among the mentors."),
)
MARK_SEEN = Act(
    name="mark_seen",
    action=mark_seen,
    why_not=why_not_judge,
    title=_("Have you looked at what %(name)s changed?"),
    words=_("The profile stays as it is. Only the mark “changed” goes; %(name)s is not told."),
    button=_("Mark as seen"),
    done=_("The profile of %(name)s is no longer marked as changed."),
)
TAKE_DOWN = Act(
    name="take_down",
    action=take_down_profile,
    why_not=why_not_take_down,
    title=_("Take down the profile of %(name)s?"),
    words=_(
        "Nobody can find it or ask %(name)s any more, and open requests are closed. "
        "Those who already work together go on. %(name)s can hand the profile in again."
    ),
    button=_("Take down"),
    done=_("The profile of %(name)s is taken down."),
    serious=True,
)
OPEN = Act(
    name="open",
    action=open_program,
    why_not=lambda program, person: why_not_open(program),
    title=_("Open %(name)s?"),
    words=_(
        "Everybody in its audience can see it from now on, and notices and mails go out. "
        "This can't be undone."
    ),
    button=_("Open the program"),
    done=_("%(name)s is open."),
)


@method_decorator(transaction.non_atomic_requests, name="dispatch")
class ActView(WagtailAdminTemplateMixin, View):
    """Asks, acts, logs. Subclasses find the row, name it and say where to go back to."""

    act = None
    http_method_names = ["get", "head", "post"]
    template_name = "wagtail_reverse_mentoring/desk/act.html"
    header_icon = "reverse-mentoring"

    def dispatch(self, request, *args, **kwargs):
        self.row = self.get_row(**kwargs)
        self.names = {"name": self.get_name()}
        return super().dispatch(request, *args, **kwargs)

    def get_row(self, **kwargs):
        raise NotImplementedError

    def get_name(self):
        raise NotImplementedError

    def get_back_url(self):
        raise NotImplementedError

    def get_breadcrumbs_items(self):
        back = {"url": self.get_back_url(), "label": self.back_label}
        return [*self.breadcrumbs_items, back, {"url": "", "label": self.act.button}]

    def get_page_title(self):
        return self.act.title % self.names

    def get(self, request, *args, **kwargs):
        person = visitor(request)
        return self.render_to_response(
            self.get_context_data(
                act=self.act,
                title=self.get_page_title(),
                words=self.act.words % self.names,
                refusal=self.act.why_not(self.row, person),
                back_url=self.get_back_url(),
                next_url=get_valid_next_url_from_request(request),
            )
        )

    def post(self, request, *args, **kwargs):
        try:
            self.act.action(self.row, by=acting_person(request))
        except MentoringError as refusal:
            messages.error(request, str(refusal))
        else:
            log(self.row, self.act.log_name, user=request.user)
            messages.success(request, self.act.done % self.names)
        return redirect(get_valid_next_url_from_request(request) or self.get_back_url())


class ProfileActView(ActView):
    """An act on a mentor profile in one of the user's programs."""

    back_label = _("Mentors")

    def get_row(self, *, profile):
        if not may_read(self.request.user, MentorProfile):
            raise PermissionDenied
        profiles = handed_in(MentorProfile.objects.in_programs_of(self.request.user))
        return get_object_or_404(profiles.select_related("person__user", "program"), uuid=profile)

    def get_name(self):
        return self.row.person.display_name

    def get_back_url(self):
        return reverse(MENTORS_URL)


class OpenProgramView(ActView):
    """Open a program that is not open yet."""

    act = OPEN
    back_label = _("Programs")

    def get_row(self, *, pk):
        program = get_object_or_404(Program.objects.coordinated_by(self.request.user), pk=pk)
        policy = POLICIES[Program]
        if not policy.user_has_permission_for_instance(self.request.user, "change", program):
            raise PermissionDenied
        return program

    def get(self, request, *args, **kwargs):
        if self.row.is_open:
            raise Http404
        return super().get(request, *args, **kwargs)

    def get_name(self):
        return self.row.name

    def get_back_url(self):
        return reverse(f"{PROGRAMS}:edit", args=[self.row.pk])
