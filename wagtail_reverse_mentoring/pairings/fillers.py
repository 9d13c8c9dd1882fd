"""What this room puts into the slots of lower rooms, and what it tells them."""

from django.db.models import Q
from django.urls import reverse

from ..core.slots import fill_slot
from ..mentors.models import MentorProfile
from ..mentors.suggestions import unsuitable
from ..people.visitor import visitor
from . import rules
from .choices import RequestState
from .models import Pairing, PairingRequest
from .phrases import way_on


@fill_slot("profile.actions")
def ask_button(context, profile):
    """Under a mentor's profile: the way to ask them, or the reason why not."""
    person = visitor(context["request"])
    if person is None or profile.person_id == person.pk:
        return None
    refusal = rules.why_not_ask(profile, person)
    return "wagtail_reverse_mentoring/pairings/ask_button.html", {
        "name": profile.person.display_name,
        "refusal": refusal,
        "ask_url": _ask_url(profile, context["request"]),
        "way_on": refusal and way_on(refusal, profile, person),
    }


def _ask_url(profile, request):
    """The visitor's filters go along, so that the form can preset them."""
    url = reverse("wagtail_reverse_mentoring:ask", args=[profile.program.slug, profile.uuid])
    query = request.GET.urlencode()
    return f"{url}?{query}" if query else url


@unsuitable
def already_met(program, person):
    """Whom one works with, has asked or is asked by; only a request taken back leaves it open."""
    asked = PairingRequest.objects.filter(mentee=person).exclude(state=RequestState.WITHDRAWN)
    open_requests = PairingRequest.objects.open().of(person)
    open_pairings = Pairing.objects.open().of(person)
    met = Q()
    for rows in (asked, open_requests, open_pairings):
        here = rows.filter(program=program)
        met |= Q(person__in=here.values("mentor")) | Q(person__in=here.values("mentee"))
    return MentorProfile.objects.filter(met, program=program).values("pk")
