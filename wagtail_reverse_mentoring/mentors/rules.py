"""Who may offer, approve, pause or take down a mentor profile."""

from django.utils.translation import gettext_lazy as _

from ..core.errors import MentoringError, NotPermitted, StepTaken
from ..programs.models import Participant
from ..programs.rules import NotYetOpen, is_coordinator
from .choices import ProfileState


class OwnCase(MentoringError):
    code = "own_case"
    message = _("Nobody decides their own case: please ask another coordinator.")


class ManagerMustKnow(MentoringError):
    code = "manager_must_know"
    message = _(
        "This program asks that your manager knows. Please tick it once you have told them."
    )


class NothingToShow(MentoringError):
    code = "nothing_to_show"
    message = _("Name at least one topic, so that people know what to ask you about.")


def why_not_offer(program, person):
    """Why this person can't become a mentor in the program; None if they can."""
    if not program.is_open and not is_coordinator(program, person.user):
        return NotYetOpen()
    barred = (
        person.pk
        and Participant.objects.filter(program=program, person=person, may_mentor=False).exists()
    )
    return NotPermitted() if barred else None


def why_not_submit(profile):
    """Why the profile can't be handed in yet."""
    if profile.state not in (ProfileState.DRAFT, ProfileState.TAKEN_DOWN):
        return StepTaken()
    if profile.program.asks_manager and not profile.manager_knows:
        return ManagerMustKnow()
    if not profile.topic_offers.exists():
        return NothingToShow()
    return None


def why_not_judge(profile, person):
    """Coordinators of the program judge profiles, never their own."""
    if not is_coordinator(profile.program, person.user):
        return NotPermitted()
    return OwnCase() if profile.person_id == person.pk else None


def why_not_approve(profile, person):
    """As `why_not_judge`, and the profile must be waiting."""
    if refusal := why_not_judge(profile, person):
        return refusal
    return None if profile.state == ProfileState.PENDING else StepTaken()


def why_not_take_down(profile, person):
    """Owners and coordinators may take a shown or waiting profile down."""
    if profile.person_id != person.pk and not is_coordinator(profile.program, person.user):
        return NotPermitted()
    waiting_or_shown = (ProfileState.PENDING, ProfileState.LISTED)
    return None if profile.state in waiting_or_shown else StepTaken()


def is_listed(profile):
    """Shown to all who see the program: approved, its owner still active."""
    return profile.state == ProfileState.LISTED and profile.person.active


def can_see(profile, person):
    """Listed profiles are for all who see the program, drafts for their owner alone, others for
    their owner and coordinators.
    """
    if is_listed(profile) or profile.person_id == person.pk:
        return True
    return profile.state != ProfileState.DRAFT and is_coordinator(profile.program, person.user)


def takes_requests(profile):
    """Shown, and not paused. Says nothing about free places."""
    return profile.state == ProfileState.LISTED and not profile.paused
