""" "Your mentoring": everything of one person's that is open, by who has to act next."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from ..mentors.choices import ProfileState
from ..mentors.models import MentorProfile
from ..pairings.models import Pairing, PairingRequest
from ..pairings.phrases import pairing_words, request_words
from ..pairings.rules import is_overdue
from ..people.cards import PersonCard, load_people, person_card
from .content import url_of


@dataclass(frozen=True)
class Row:
    """See components/request_row.html."""

    person: PersonCard
    title: str
    words: str
    url: str
    badge_text: str = ""
    badge_tone: str = "quiet"
    action: str = ""


@dataclass(frozen=True)
class ProfileLine:
    """How somebody's own mentor profile stands, and where to change it."""

    program: object
    words: str
    url: str
    tone: str = "info"
    label: str = ""


@dataclass
class YourMentoring:
    """The parts of the screen, newest need first."""

    for_me: list = field(default_factory=list)
    running: list = field(default_factory=list)
    waiting: list = field(default_factory=list)
    closed: list = field(default_factory=list)
    profiles: list = field(default_factory=list)

    def __bool__(self):
        return bool(self.for_me or self.running or self.waiting or self.closed or self.profiles)

    @property
    def has_open(self):
        return bool(self.for_me or self.running or self.waiting)


def your_mentoring(person, programs, now):
    """The YourMentoring of `person` in `programs`. Three queries, however much there is."""
    if person.pk is None or not programs:
        return YourMentoring()
    requests = PairingRequest.objects.of(person).filter(program__in=programs).with_people()
    pairings = Pairing.objects.of(person).filter(program__in=programs).with_people()
    requests, pairings = list(requests), list(pairings)
    load_people([two.partner_of(person) for two in (*requests, *pairings)])
    several = len(programs) > 1
    yours = YourMentoring(profiles=profile_lines(person, programs))
    known = {pairing.request_id for pairing in pairings}
    for request_ in requests:
        if request_.pk not in known:
            phrase = request_words(request_, person, now)
            group = _group_of_request(yours, request_, phrase, now)
            group.append((_moment(request_), _row(request_, person, phrase, several)))
    for pairing in pairings:
        phrase = pairing_words(pairing, person, now)
        group = yours.for_me if phrase.needs_me else yours.closed
        group = yours.running if pairing.is_open and not phrase.needs_me else group
        moment = pairing.closed_at or pairing.started_at
        group.append((moment, _row(pairing, person, phrase, several)))
    _sort(yours)
    return yours


def _group_of_request(yours, request_, phrase, now):
    if phrase.needs_me:
        return yours.for_me
    return yours.waiting if request_.is_open and not is_overdue(request_, now) else yours.closed


def _moment(request_):
    """What a request is sorted by: the answer due first, else when it was closed or asked."""
    return request_.closed_at or request_.expires_at or request_.created_at


def _sort(yours):
    """What is due soonest comes first; what is over or running, newest first."""
    for name, newest_first in [
        ("for_me", False),
        ("waiting", False),
        ("running", True),
        ("closed", True),
    ]:
        entries = sorted(getattr(yours, name), key=lambda entry: entry[0], reverse=newest_first)
        setattr(yours, name, [row for _moment_, row in entries])


def _row(two, person, phrase, several):
    words = phrase.words
    if several:
        words = _("%(words)s (%(program)s)") % {"words": words, "program": two.program.name}
    return Row(
        person=person_card(two.partner_of(person), photo=_shows_photo(two, person)),
        title=phrase.title,
        words=words,
        url=phrase.url,
        badge_text=phrase.badge,
        badge_tone=phrase.tone,
        action=_("Answer") if phrase.needs_me else "",
    )


def _shows_photo(two, person):
    """Who asks shows themselves; a mentor decides in their profile, until the two work together."""
    if two.mentor_id == person.pk or isinstance(two, Pairing):
        return True
    return bool(two.mentor_profile and two.mentor_profile.shows_photo)


def profile_lines(person, programs):
    """One line per mentor profile of `person`."""
    profiles = MentorProfile.objects.filter(person=person, program__in=programs)
    return [
        _profile_line(profile)
        for profile in profiles.select_related("program", "places").order_by("program__name", "pk")
    ]


def _profile_line(profile):
    tone, label = "info", _("Open your profile")
    if profile.state == ProfileState.PENDING:
        words = _("Your mentor profile is with the coordinators. They will look at it soon.")
    elif profile.state == ProfileState.DRAFT:
        words = _("Your mentor profile is a draft: only you can see it.")
        label = _("Go on with it")
    elif profile.state == ProfileState.TAKEN_DOWN:
        words = _("Your mentor profile is taken down. You can bring it back whenever you like.")
    elif profile.paused:
        words = _("Your mentor profile is shown, and you take no requests at the moment.")
    elif profile.places.free:
        words, tone = _("Your mentor profile is shown, and people can ask you."), "good"
    else:
        words, tone = _("Your mentor profile is shown. All your places are taken."), "good"
    return ProfileLine(profile.program, words, url_of("offer", profile.program), tone, label)
