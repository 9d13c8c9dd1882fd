"""Every model of the package, by name. An index: the code is in the rooms."""

from .core.models import Places, Transition
from .mentors.models import (
    DirectoryEntry,
    DirectoryVersion,
    MentorLanguage,
    MentorProfile,
    TopicOffer,
)
from .notifications.models import Message
from .pairings.models import HelpCall, Pairing, PairingRequest, RequestWords
from .people.models import Person
from .programs.models import Cohort, Milestone, Module, Participant, Program, Topic, TopicArea

__all__ = [
    "Cohort",
    "DirectoryEntry",
    "DirectoryVersion",
    "HelpCall",
    "MentorLanguage",
    "MentorProfile",
    "Message",
    "Milestone",
    "Module",
    "Pairing",
    "PairingRequest",
    "Participant",
    "Person",
    "Places",
    "Program",
    "RequestWords",
    "Topic",
    "TopicArea",
    "TopicOffer",
    "Transition",
]
