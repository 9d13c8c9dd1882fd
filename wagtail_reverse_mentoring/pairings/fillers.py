"""What this room puts into the slots of lower rooms."""

from django.urls import reverse

from ..core.slots import fill_slot
from ..people.visitor import visitor
from . import rules
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
