"""The screen on which somebody asks a mentor."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from ..core.errors import MentoringError
from ..mentors.models import MentorProfile
from ..mentors.rules import can_see as can_see_profile
from ..people.cards import person_card
from ..programs.views import ProgramView
from . import actions, rules, sees
from .forms import AskForm
from .phrases import days_of, existing_url, request_url, way_on


class AskView(ProgramView):
    """Ask a mentor: one screen, nothing to type."""

    template_name = "wagtail_reverse_mentoring/pairings/ask.html"

    def load_profile(self):
        profiles = MentorProfile.objects.filter(program=self.program).for_cards()
        self.profile = profiles.select_related("places").filter(uuid=self.kwargs["profile"]).first()
        if self.profile is None or not self.may_meet(self.profile):
            raise Http404

    def may_meet(self, profile):
        """A form already open comes back filled, with the reason, if its mentor stepped down."""
        was_shown = self.request.method == "POST" and profile.listed_at is not None
        return was_shown or can_see_profile(profile, self.person)

    def get_page_title(self):
        return _("Ask %(name)s") % {"name": self.profile.person.display_name}

    def get_breadcrumbs(self):
        slug = self.program.slug
        return [
            (self.program.name, reverse("wagtail_reverse_mentoring:program", args=[slug])),
            (_("Mentors"), reverse("wagtail_reverse_mentoring:mentors", args=[slug])),
            (self.profile.person.display_name, self.profile_url()),
            (_("Ask"), None),
        ]

    def profile_url(self):
        return reverse(
            "wagtail_reverse_mentoring:mentor", args=[self.program.slug, self.profile.uuid]
        )

    def get(self, request, *args, **kwargs):
        self.load_profile()
        refusal = rules.why_not_ask(self.profile, self.person)
        form = AskForm(profile=self.profile, preset=dict(request.GET.lists()))
        return self.render_to_response(self.get_context_data(form=form, refusal=refusal))

    def post(self, request, *args, **kwargs):
        self.load_profile()
        form = AskForm(request.POST, profile=self.profile)
        refusal = None
        if form.is_valid():
            try:
                request_ = actions.request_pairing(
                    self.profile, by=self.act(), **form.answers(self.program)
                )
            except (rules.AlreadyAsked, rules.AskedYou, rules.AlreadyPaired) as error:
                # A double click or an old tab: show what there is.
                messages.info(request, str(error))
                return redirect(existing_url(self.profile, self.person) or self.profile_url())
            except MentoringError as error:
                refusal = error
            else:
                messages.success(request, sent_words(request_))
                return redirect(request_url(request_))
        return self.render_to_response(self.get_context_data(form=form, refusal=refusal))

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            profile=self.profile,
            card=person_card(self.profile.person, photo=self.profile.shows_photo),
            sees=sees.ASKING,
            profile_url=self.profile_url(),
            way_on=kwargs["refusal"] and way_on(kwargs["refusal"], self.profile, self.person),
            **kwargs,
        )


def sent_words(request_):
    """ "Sent. Jonas Wirth has until Thursday. Nobody else sees this." """
    return _("Sent. %(name)s has until %(until)s to answer. Nobody else sees this.") % {
        "name": request_.mentor.display_name,
        "until": days_of(request_)["until"],
    }
