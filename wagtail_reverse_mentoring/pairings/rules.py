"""Who may ask whom, answer, take back and end: each refusal with the sentence people read."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..core.dates import day_words
from ..core.errors import MentoringError, NotPermitted, StepTaken
from ..mentors.choices import ProfileState
from ..programs.models import Participant
from ..programs.rules import may_ask
from .choices import RequestState
from .models import Pairing, PairingRequest, key_of


class OwnProfile(MentoringError):
    code = "own_profile"
    message = _("This is your own profile.")


class NotAmongAskers(MentoringError):
    code = "not_among_askers"
    message = _("In this program only some people can ask for a mentor.")

    def __str__(self):
        return self.params["words"] or super().__str__()


class AlreadyAsked(MentoringError):
    code = "already_asked"
    message = _("You have already asked %(name)s.")


class AskedYou(MentoringError):
    code = "asked_you"
    message = _("%(name)s has asked you. Answer that request first.")


class AlreadyPaired(MentoringError):
    code = "already_paired"
    message = _("You two are already working together.")


class MatchingClosed(MentoringError):
    code = "matching_closed"
    message = _("Nobody can ask at the moment: there is no round to join.")


class MatchingLater(MentoringError):
    code = "matching_later"
    message = _("You can ask from %(day)s on, when matching opens.")


class NoLongerShown(MentoringError):
    code = "no_longer_shown"
    message = _("%(name)s is no longer among the mentors.")


class NotTakingRequests(MentoringError):
    code = "not_taking_requests"
    message = _("%(name)s is not taking requests at the moment.")


class MentorFull(MentoringError):
    code = "mentor_full"
    message = _("%(name)s has no free place at the moment.")


class LearnerFull(MentoringError):
    code = "learner_full"
    message = _("You have as many mentors as the program allows at a time.")


class LimitReached(MentoringError):
    code = "limit_reached"

    def __str__(self):
        limit = self.params["limit"]
        return ngettext(
            "You have asked a mentor already. Once they answer, you can ask again.",
            "You have asked %(limit)s mentors already. Once one answers, you can ask again.",
            limit,
        ) % {"limit": limit}


class TooLate(MentoringError):
    code = "too_late"
    message = _("The time to answer this request is over.")


class YouAreFull(MentoringError):
    code = "you_are_full"
    message = _("All your places are taken. Raise the number of people at a time, or say no.")


class NoHelpMailbox(MentoringError):
    code = "no_help_mailbox"
    message = _("This program has no help mailbox yet. Please speak to one of its coordinators.")


class AskerFull(MentoringError):
    code = "asker_full"
    message = _("%(name)s has found a mentor meanwhile.")


def current_cohort(program, now=None):
    """The round a request made now belongs to: the one whose matching ends first. Or None."""
    return program.cohorts.matching(program.today(now)).first()


def why_no_round(program, now=None):
    """Why nobody can ask at the moment, with the date from which they can; None if they can."""
    if program.is_open and current_cohort(program, now):
        return None
    coming = program.cohorts.still_to_match(program.today(now)).first()
    if program.is_open and coming:
        return MatchingLater(day=day_words(coming.matching_from, program.today(now)))
    return MatchingClosed()


def why_not_ask(profile, person, *, now=None):
    """Why this person can't ask this mentor now; None if they can.

    Personal reasons come first ("you have already asked"), then the program's, then the mentor's,
    then the asker's limits.
    """
    return (
        why_not_these_two(profile, person, now=now)
        or why_not_among(profile.program, person)
        or why_no_round(profile.program, now)
        or why_mentor_cannot(profile)
        or why_asker_cannot(profile.program, person, now=now)
    )


def why_not_these_two(profile, person, *, now=None):
    """What already stands between the two."""
    if person.pk is None:
        return None
    if profile.person_id == person.pk:
        return OwnProfile()
    name = profile.person.display_name
    key = key_of(profile.program_id, person.pk, profile.person_id)
    if Pairing.objects.filter(open_key=key).exists():
        return AlreadyPaired()
    request_ = PairingRequest.objects.filter(open_key=key).first()
    if request_ is None or is_overdue(request_, now):
        return None
    return AlreadyAsked(name=name) if request_.mentee_id == person.pk else AskedYou(name=name)


def why_not_among(program, person):
    """Whether the program's rule on who may ask lets this person ask."""
    learns = (
        person.pk is None
        or not Participant.objects.filter(program=program, person=person, may_learn=False).exists()
    )
    if learns and may_ask(program, person):
        return None
    return NotAmongAskers(words=program.askers_words)


def why_mentor_cannot(profile):
    """What keeps the mentor from being asked, in words that give nothing private away."""
    name = profile.person.display_name
    if profile.state != ProfileState.LISTED or not profile.person.active:
        return NoLongerShown(name=name)
    if profile.paused:
        return NotTakingRequests(name=name)
    if not profile.places.free:
        return MentorFull(name=name)
    return None


def why_asker_cannot(program, person, *, now=None):
    """The asker's own limits: mentors at a time, requests at a time."""
    if person.pk is None:
        return None
    participant = (
        Participant.objects.filter(program=program, person=person).select_related("places").first()
    )
    if participant and participant.places and not participant.places.free:
        return LearnerFull()
    waiting = PairingRequest.objects.filter(
        program=program, mentee=person, open_slot__isnull=False
    ).exclude(pk__in=PairingRequest.objects.overdue(now or timezone.now()))
    if waiting.count() >= program.open_requests:
        return LimitReached(limit=program.open_requests)
    return None


def is_overdue(request_, now=None):
    """Past its date: expired, whether or not the clock has said so yet."""
    return bool(request_.expires_at and request_.expires_at <= (now or timezone.now()))


def can_see(two, person):
    """A request or a pairing is for its two people alone."""
    return two.role_of(person) is not None


def why_not_answer(request_, person, *, now=None):
    """Why this person can't say yes or no to the request."""
    if request_.mentor_id != person.pk:
        return NotPermitted()
    if request_.state == RequestState.AWAITING_ANSWER and is_overdue(request_, now):
        return TooLate()
    return None if request_.state == RequestState.AWAITING_ANSWER else StepTaken()


def why_not_accept(request_, person, *, now=None):
    """As `why_not_answer`, and the mentor needs a free place (the asker's is claimed by the step)."""
    if refusal := why_not_answer(request_, person, now=now):
        return refusal
    profile = request_.mentor_profile
    return None if profile and profile.places.free else YouAreFull()


def why_not_withdraw(request_, person):
    """Only who asked may take a request back, while it is open."""
    if request_.mentee_id != person.pk:
        return NotPermitted()
    return None if request_.is_open else StepTaken()


def why_no_help(program):
    """A call for help needs a program that is open and has a mailbox."""
    return None if program.is_open and program.help_email else NoHelpMailbox()


def why_not_end(pairing, person):
    """Either of the two may end a pairing, while it is open."""
    if pairing.role_of(person) is None:
        return NotPermitted()
    return None if pairing.is_open else StepTaken()
