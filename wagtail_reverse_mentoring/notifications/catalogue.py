"""Who is told what: for a kind of row, the state it went to and the step's code, a few lines.

DATA. A step that does not stand here tells nobody, on purpose. Nobody is told of their own step
(unless a line says `own_step`), and people who have left are told nothing.
"""

from dataclasses import dataclass

from ..mentors.choices import ProfileState
from ..mentors.models import MentorProfile
from ..pairings.choices import PairingState, RequestState
from ..pairings.models import HelpCall, Pairing, PairingRequest
from .subjects import model_of

# Roles: an attribute of the subject that is a Person, or one of the two below.
MENTEE, MENTOR, OWNER = "mentee", "mentor", "person"
COORDINATORS, HELP_MAILBOX = "coordinators", "help mailbox"


@dataclass(frozen=True)
class Tell:
    """One line of the catalogue. `kind` names the words (see `words`)."""

    role: str
    kind: str
    intranet: bool = True
    mail: bool = True
    own_step: bool = False


# What reads like a no is one kind: whoever asked can't tell a no from silence or a full mentor.
NO = Tell(MENTEE, "request_no")

CATALOGUE = {
    (PairingRequest, RequestState.AWAITING_ANSWER, ""): [Tell(MENTOR, "request_asked")],
    (PairingRequest, RequestState.DECLINED, ""): [NO],
    (PairingRequest, RequestState.EXPIRED, ""): [
        NO,
        Tell(MENTOR, "request_lapsed", mail=False),
    ],
    # The mentor's last place went to somebody else …
    (PairingRequest, RequestState.SUPERSEDED, ""): [
        NO,
        Tell(MENTOR, "request_full", mail=False),
    ],
    # … or whoever asked has found another mentor …
    (PairingRequest, RequestState.SUPERSEDED, "found"): [
        Tell(MENTEE, "request_found", mail=False),
        Tell(MENTOR, "request_settled", mail=False),
    ],
    # … or the mentor takes no requests any more, and knows.
    (PairingRequest, RequestState.SUPERSEDED, "paused"): [NO],
    (PairingRequest, RequestState.SUPERSEDED, "left"): [NO],
    (PairingRequest, RequestState.WITHDRAWN, ""): [Tell(MENTOR, "request_withdrawn", mail=False)],
    # An accepted request tells nobody: the pairing that begins with it does. The mentor has just
    # said yes and sees the page; the mail is for keeping. Going on after a pause is no beginning.
    (Pairing, PairingState.ACTIVE, "begun"): [
        Tell(MENTEE, "pairing_yes"),
        Tell(MENTOR, "pairing_begun", intranet=False, own_step=True),
    ],
    (Pairing, PairingState.ENDED, ""): [
        Tell(MENTEE, "pairing_ended"),
        Tell(MENTOR, "pairing_ended"),
    ],
    (MentorProfile, ProfileState.PENDING, ""): [Tell(COORDINATORS, "profile_submitted")],
    (MentorProfile, ProfileState.LISTED, ""): [Tell(OWNER, "profile_listed")],
    (MentorProfile, ProfileState.TAKEN_DOWN, ""): [Tell(OWNER, "profile_taken_down")],
    (HelpCall, "asked", ""): [Tell(HELP_MAILBOX, "help_asked", intranet=False)],
}


def lines_for(transition):
    """What the catalogue says about a step; nothing where it says nothing."""
    key = (model_of(transition), transition.to_state, transition.code)
    return CATALOGUE.get(key, [])


def overtakes(transition):
    """Whether nothing is left to do about earlier steps of the same row: it has moved on, or asks
    anew. An edit of a profile that waits for approval still leaves it waiting.
    """
    return transition.from_state != transition.to_state or bool(lines_for(transition))


def people_of(role, subject):
    """The people who have this role towards the subject, those who have left not among them."""
    if role == COORDINATORS:
        return list(subject.program.coordinators.active())
    if role == HELP_MAILBOX:
        return []
    person = getattr(subject, role)
    return [person] if person.active else []
