"""Screens of one's own profile: offer to mentor, look at it, hand it in, rest, stop."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..core.errors import MentoringError, StepTaken
from ..programs.views import ProgramView
from . import actions, sees
from .choices import ProfileState
from .forms import OfferForm
from .links import directory_url
from .models import MentorProfile
from .profile_words import load_words, profile_words, standing_words
from .rules import why_not_offer, why_not_submit
from .samples import samples

NOT_HANDED_IN = (ProfileState.DRAFT, ProfileState.TAKEN_DOWN)


class OwnProfileView(ProgramView):
    """A screen of the visitor's own profile, if they have one."""

    @cached_property
    def profile(self):
        if self.person.pk is None:
            return None
        mine = MentorProfile.objects.filter(program=self.program, person=self.person)
        return mine.for_cards().select_related("places", "person__user", "program").first()

    def url(self, name):
        return reverse(f"wagtail_reverse_mentoring:{name}", args=[self.program.slug])

    def get_back_url(self):
        return reverse("wagtail_reverse_mentoring:offer", args=[self.kwargs["program"]])

    def get_breadcrumbs(self):
        return [(self.program.name, self.url("program")), (self.get_page_title(), None)]

    def standing(self):
        """How the profile stands, and which steps its owner can take now."""
        profile = self.profile
        if profile is None:
            return {}
        steps = ("submit", "take_down", "pause", "resume")
        return {
            "profile": profile,
            "standing": standing_words(profile),
            "load_words": load_words(profile),
            "can_hand_in": profile.state in NOT_HANDED_IN,
            "can_take_down": profile.state in (ProfileState.PENDING, ProfileState.LISTED),
            "is_listed": profile.state == ProfileState.LISTED,
            "step_urls": {name: self.url(f"offer_{name}") for name in steps},
            "offer_url": self.url("offer"),
            "preview_url": self.url("offer_preview"),
        }


class OfferView(OwnProfileView):
    """The form: a first draft, or a change."""

    template_name = "wagtail_reverse_mentoring/mentors/offer.html"

    def get_page_title(self):
        return _("Your mentor profile") if self.profile else _("Offer to be a mentor")

    def get(self, request, *args, **kwargs):
        return self._form(OfferForm(**self._subject()))

    def post(self, request, *args, **kwargs):
        form = OfferForm(request.POST, **self._subject())
        if form.is_valid():
            try:
                return self._saved(self._save(form.answers()))
            except MentoringError as error:
                form.add_error(None, str(error))
        return self._form(form)

    def _subject(self):
        return {"program": self.program, "person": self.person, "profile": self.profile}

    def _save(self, answers):
        person = self.act()
        try:
            return actions.save_profile(self.program, by=person, **answers)
        except StepTaken:
            # The other click of a double click was faster in making it: now it is a change.
            return actions.save_profile(self.program, by=person, **answers)

    def _saved(self, profile):
        profile.places.refresh_from_db()
        if words := load_words(profile):
            messages.warning(self.request, words)
        if profile.state in NOT_HANDED_IN:
            return redirect(self.url("offer_preview"))
        if profile.state == ProfileState.PENDING:
            messages.success(self.request, _("Saved. The coordinators see the new version."))
        else:
            messages.success(self.request, _("Saved, and live: others see it from now on."))
        return redirect(self.url("offer_preview"))

    def _form(self, form):
        return self.render_to_response(self.get_context_data(form=form))

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            **self.standing(),
            refusal=why_not_offer(self.program, self.person),
            samples=[] if self.profile else samples(),
            sees=sees.offering(self.program),
            directory_url=directory_url(self.program, self.request),
            **kwargs,
        )


class PreviewView(OwnProfileView):
    """One's own profile as others will see it, and the one step that comes next."""

    template_name = "wagtail_reverse_mentoring/mentors/offer_preview.html"
    page_title = gettext_lazy("As others see you")

    def get(self, request, *args, **kwargs):
        if self.profile is None:
            return redirect(self.url("offer"))
        return super().get(request, *args, **kwargs)

    def get_breadcrumbs(self):
        return [
            (self.program.name, self.url("program")),
            (_("Your mentor profile"), self.url("offer")),
            (self.get_page_title(), None),
        ]

    def get_context_data(self, **kwargs):
        standing = self.standing()
        return super().get_context_data(
            **standing,
            **profile_words(self.profile),
            refusal=why_not_submit(self.profile) if standing["can_hand_in"] else None,
            directory_url=directory_url(self.program, self.request),
            sees=sees.offering(self.program),
            **kwargs,
        )


class StepView(OwnProfileView):
    """One button, one step of one's own profile; afterwards the preview shows how it stands."""

    http_method_names = ["post", "options"]
    # Set by subclasses: the action, and what is said when it worked.
    action = None
    done = ""

    def post(self, request, *args, **kwargs):
        if self.profile is None:
            return redirect(self.url("offer"))
        try:
            type(self).action(self.profile, by=self.act())
        except StepTaken as error:
            messages.info(request, str(error))
        except MentoringError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, self.done)
        return redirect(self.url("offer_preview"))


class SubmitView(StepView):
    action = actions.submit_profile
    done = gettext_lazy("Handed in. A coordinator looks at it, then everybody in the program can.")


class TakeDownView(StepView):
    action = actions.take_down_profile
    done = gettext_lazy("Taken down. Nobody sees your profile any more; ongoing mentoring goes on.")


class PauseView(StepView):
    action = actions.pause_profile
    done = gettext_lazy("Nobody can ask you until you say so. Ongoing mentoring goes on.")


class ResumeView(StepView):
    action = actions.resume_profile
    done = gettext_lazy("You take requests again.")
