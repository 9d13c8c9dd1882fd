"""Screens: a request and its answer, a pairing, help. Asking has a file of its own."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..core.errors import MentoringError
from ..people.cards import load_people, person_card
from ..programs.views import ProgramView
from . import actions, rules, sees
from .first_steps import FIRST_STEPS
from .forms import DeclineForm, HelpForm
from .models import Pairing, PairingRequest
from .phrases import pairing_url, pairing_words, request_url, request_words


class TwoPeopleView(ProgramView):
    """A screen for the two people of a request or a pairing; 404 to everybody else."""

    model = None

    def get_object(self):
        in_program = self.model.objects.filter(program=self.program)
        two = in_program.with_people().filter(uuid=self.kwargs["uuid"]).first()
        if two is None or not rules.can_see(two, self.person):
            raise Http404
        return two

    def get(self, request, *args, **kwargs):
        self.object = self.get_object()
        return self.render_to_response(self.get_context_data())

    def get_breadcrumbs(self):
        return [
            (_("Your mentoring"), reverse("wagtail_reverse_mentoring:yours")),
            (self.get_page_title(), None),
        ]

    def get_context_data(self, **kwargs):
        two = self.object
        load_people([two.mentee, two.mentor])
        partner = two.partner_of(self.person)
        return super().get_context_data(
            two=two,
            role=two.role_of(self.person),
            partner=partner,
            topics=sorted(topic.name for topic in two.topics.all()),
            **kwargs,
        )


class RequestView(TwoPeopleView):
    """A request: who asks what, and the buttons of the one who looks."""

    model = PairingRequest
    template_name = "wagtail_reverse_mentoring/pairings/request.html"

    def get_page_title(self):
        return request_words(self.object, self.person).title

    def get_context_data(self, *, decline_form=None, **kwargs):
        request_ = self.object
        partner = request_.partner_of(self.person)
        shows_photo = request_.role_of(self.person) == "mentor" or (
            request_.mentor_profile and request_.mentor_profile.shows_photo
        )
        return super().get_context_data(
            phrase=request_words(request_, self.person),
            card=person_card(partner, photo=shows_photo),
            message=getattr(getattr(request_, "words", None), "message", ""),
            may_answer=rules.why_not_answer(request_, self.person) is None,
            cannot_accept=rules.why_not_accept(request_, self.person),
            may_withdraw=rules.why_not_withdraw(request_, self.person) is None,
            decline_form=decline_form or DeclineForm(),
            sees=sees.REQUEST,
            pairing_url=self.pairing_url(),
            **kwargs,
        )

    def pairing_url(self):
        pairing = Pairing.objects.filter(request=self.object).select_related("program").first()
        return pairing_url(pairing) if pairing else None


class StepView(TwoPeopleView):
    """A step of a request or pairing: POST only, then back to a page that shows how it stands."""

    http_method_names = ["post", "options"]

    def post(self, request, *args, **kwargs):
        two = self.get_object()
        try:
            return redirect(self.step(two))
        except MentoringError as error:
            messages.warning(request, str(error))
            return redirect(self.back(two))

    def get_back_url(self):
        """After log-in: the page with the button, not the step itself."""
        name = self.request.resolver_match.url_name.partition("_")[0]
        return reverse(f"wagtail_reverse_mentoring:{name}", kwargs=self.kwargs)


class AcceptView(StepView):
    """Say yes."""

    model = PairingRequest
    back = staticmethod(request_url)

    def step(self, request_):
        pairing = actions.accept_request(request_, by=self.act())
        words = _("That's a yes. %(name)s has been told.") % {"name": pairing.mentee.display_name}
        messages.success(self.request, words)
        return pairing_url(pairing)


class DeclineView(StepView):
    """Say no."""

    model = PairingRequest
    back = staticmethod(request_url)

    def step(self, request_):
        form = DeclineForm(self.request.POST)
        answers = form.cleaned_data if form.is_valid() else {}
        actions.decline_request(request_, by=self.act(), **answers)
        words = _("That's a no, and that's fine. %(name)s gets a kind sentence from the program.")
        messages.success(self.request, words % {"name": request_.mentee.display_name})
        return request_url(request_)


class WithdrawView(StepView):
    """Take one's own request back."""

    model = PairingRequest
    back = staticmethod(request_url)

    def step(self, request_):
        actions.withdraw_request(request_, by=self.act())
        messages.success(self.request, _("You have taken your request back."))
        return request_url(request_)


class PairingView(TwoPeopleView):
    """A pairing: the other's contact, three first steps, how to end it."""

    model = Pairing
    template_name = "wagtail_reverse_mentoring/pairings/pairing.html"

    def get_page_title(self):
        return pairing_words(self.object, self.person).title

    def get_context_data(self, **kwargs):
        pairing = self.object
        return super().get_context_data(
            phrase=pairing_words(pairing, self.person),
            card=person_card(pairing.partner_of(self.person), contacts=pairing.is_open),
            steps=FIRST_STEPS[pairing.role_of(self.person)],
            may_end=rules.why_not_end(pairing, self.person) is None,
            sees=sees.PAIRING,
            **kwargs,
        )


class EndView(StepView):
    """End a pairing, without a reason."""

    model = Pairing
    back = staticmethod(pairing_url)

    def step(self, pairing):
        actions.end_pairing(pairing, by=self.act())
        words = _("Your mentoring has ended. %(name)s has been told, kindly and without a reason.")
        name = pairing.partner_of(self.person).display_name
        messages.success(self.request, words % {"name": name})
        return pairing_url(pairing)


class HelpView(ProgramView):
    """ "I need help": words to the program's help mailbox, and to nobody else."""

    template_name = "wagtail_reverse_mentoring/pairings/help.html"
    page_title = gettext_lazy("I need help")

    def get_breadcrumbs(self):
        return [
            (_("Your mentoring"), reverse("wagtail_reverse_mentoring:yours")),
            (self.page_title, None),
        ]

    def get(self, request, *args, **kwargs):
        return self.render_to_response(self.get_context_data(form=HelpForm()))

    def post(self, request, *args, **kwargs):
        form = HelpForm(request.POST)
        if form.is_valid():
            try:
                actions.call_for_help(self.program, by=self.act(), **form.cleaned_data)
            except MentoringError as error:
                form.add_error(None, str(error))
            else:
                messages.success(request, _("Your message is on its way to the help mailbox."))
                return redirect("wagtail_reverse_mentoring:yours")
        return self.render_to_response(self.get_context_data(form=form))

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            sees=sees.HELP, refusal=rules.why_no_help(self.program), **kwargs
        )
