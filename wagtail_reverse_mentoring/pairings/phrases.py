"""Where a request or a pairing stands, in the words of the person who looks at it.

State names never reach a screen; these sentences do.
"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from ..core.dates import date_of, day_words
from .choices import PairingState, RequestState
from .models import Pairing, PairingRequest, key_of
from .rules import is_overdue


@dataclass(frozen=True)
class Phrase:
    """A row or a headline: `needs_me` says that the reader should act."""

    title: str
    words: str
    url: str
    badge: str = ""
    tone: str = "quiet"
    needs_me: bool = False


def request_url(request_):
    return reverse("wagtail_reverse_mentoring:request", args=[request_.program.slug, request_.uuid])


def pairing_url(pairing):
    return reverse("wagtail_reverse_mentoring:pairing", args=[pairing.program.slug, pairing.uuid])


def way_on(refusal, profile, person):
    """After a refusal: the words and the address of what helps (label, url)."""
    if url := existing_url(profile, person):
        return _("See how it stands"), url
    if refusal.code in ("limit_reached", "learner_full"):
        return _("Your mentoring"), reverse("wagtail_reverse_mentoring:yours")
    if refusal.code in ("mentor_full", "not_taking_requests", "no_longer_shown"):
        suggest = reverse("wagtail_reverse_mentoring:suggest", args=[profile.program.slug])
        return _("Suggest three who are free"), suggest
    mentors = reverse("wagtail_reverse_mentoring:mentors", args=[profile.program.slug])
    return _("See the other mentors"), mentors


def existing_url(profile, person):
    """Where the two already meet: their open pairing or request; None where they don't."""
    if person.pk is None:
        return None
    key = key_of(profile.program_id, person.pk, profile.person_id)
    if pairing := Pairing.objects.filter(open_key=key).select_related("program").first():
        return pairing_url(pairing)
    request_ = PairingRequest.objects.filter(open_key=key).select_related("program").first()
    return request_url(request_) if request_ else None


def request_words(request_, person, now=None):
    """How a request reads to one of its two people, as a Phrase."""
    now = now or timezone.now()
    days = days_of(request_, now)
    lapsed = is_overdue(request_, now) and request_.is_open
    if request_.mentor_id == person.pk:
        return _for_mentor(request_, days, lapsed)
    return _for_mentee(request_, days, lapsed)


def days_of(request_, now=None):
    """When it was asked and until when it can be answered, as words: `asked`, `until`."""
    program = request_.program
    today = program.today(now)

    def day(moment):
        return day_words(date_of(moment, program.tz), today) if moment else ""

    return {"asked": day(request_.created_at), "until": day(request_.expires_at)}


def _for_mentor(request_, days, lapsed):
    name, url = request_.mentee.display_name, request_url(request_)
    title = _("%(name)s asks you") % {"name": name}
    if request_.state == RequestState.AWAITING_ANSWER and not lapsed:
        words = _("Please say yes or no; you have until %(until)s.") % days
        return Phrase(title, words, url, _("Your answer"), "warn", needs_me=True)
    words = {
        RequestState.ACCEPTED: _("You said yes."),
        RequestState.DECLINED: _("You said no."),
        RequestState.WITHDRAWN: _("%(name)s took the request back.") % {"name": name},
        RequestState.SUPERSEDED: _("This was settled elsewhere. There is nothing to do."),
    }.get(request_.state, _("The time to answer is over. There is nothing to do."))
    return Phrase(title, words, url)


def _for_mentee(request_, days, lapsed):
    name, url = request_.mentor.display_name, request_url(request_)
    title = _("You asked %(name)s") % {"name": name}
    if request_.state == RequestState.AWAITING_ANSWER and not lapsed:
        words = _("Waiting for an answer since %(asked)s, until %(until)s at the latest.") % days
        return Phrase(title, words, url, _("Waiting"), "info")
    if request_.state == RequestState.ACCEPTED:
        return Phrase(title, _("%(name)s said yes.") % {"name": name}, url, _("Yes"), "good")
    if request_.state == RequestState.WITHDRAWN:
        return Phrase(title, _("You took the request back."), url)
    if request_.state == RequestState.SUPERSEDED and getattr(request_, "found_another", False):
        return Phrase(title, _("Closed, because you found a mentor meanwhile."), url)
    # Declined, lapsed, superseded: all the same to whoever asked.
    return Phrase(title, _("It didn't work out this time."), url)


def pairing_words(pairing, person, now=None):
    """How a pairing reads to one of its two people, as a Phrase."""
    today = pairing.program.today(now)
    partner = pairing.partner_of(person)
    title = _("Mentoring with %(name)s") % {"name": partner.display_name}
    since = date_of(pairing.started_at, pairing.program.tz)
    days = {"since": day_words(since, today), "until": day_words(pairing.ends_on, today)}
    url = pairing_url(pairing)
    if pairing.state == PairingState.ACTIVE:
        words = _("Since %(since)s, planned until %(until)s.") % days
        return Phrase(title, words, url, _("Running"), "good")
    if pairing.state == PairingState.PAUSED:
        return Phrase(
            title, _("Having a break. It began %(since)s.") % days, url, _("Break"), "info"
        )
    return Phrase(title, _("This mentoring is over. It began %(since)s.") % days, url)
