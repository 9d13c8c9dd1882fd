"""The "needs you" panel on the Wagtail admin's home page."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext
from wagtail.admin.ui.components import Component

from ..mentors.models import MentorProfile
from ..pairings.models import PairingRequest
from .querysets import unanswered
from .rules import coordinated_ids, may_read


@dataclass(frozen=True)
class Need:
    """A number, what it counts, and the register that lists exactly these rows."""

    count: int
    words: str
    url: str


def register_url(name, query):
    return f"{reverse(f'reverse-mentoring_{name}_modeladmin_index')}?{query}"


def needs_of(user, now=None):
    """What waits for this coordinator, without what there is none of. Three queries."""
    profiles = MentorProfile.objects.in_programs_of(user)
    pending = profiles.pending().count()
    changed = profiles.exclude(changed_at=None).count()
    requests = PairingRequest.objects.in_programs_of(user)
    due = unanswered(requests, now or timezone.now()).count()
    needs = [
        Need(
            pending,
            ngettext("profile to approve", "profiles to approve", pending),
            register_url("mentors", "state=pending"),
        ),
        Need(
            changed,
            ngettext("profile changed since approval", "profiles changed since approval", changed),
            register_url("mentors", "changed=yes"),
        ),
        Need(
            due,
            ngettext(
                "request still without an answer, due soon",
                "requests still without an answer, due soon",
                due,
            ),
            register_url("requests", "answer=due"),
        ),
    ]
    return [need for need in needs if need.count]


class NeedsYouPanel(Component):
    """What waits for a coordinator; kind words where nothing does."""

    name = "reverse_mentoring_needs_you"
    template_name = "wagtail_reverse_mentoring/desk/needs_you.html"
    order = 60

    class Media:
        css = {"all": ["wagtail_reverse_mentoring/desk.css"]}

    def get_context_data(self, parent_context):
        return {"needs": needs_of(parent_context["request"].user)}


def is_for(user):
    """Coordinators who can open the registers, and superusers, once there is a program."""
    return (
        may_read(user, MentorProfile)
        and may_read(user, PairingRequest)
        and bool(coordinated_ids(user))
    )
