"""Loads what the rooms plug in: receivers, clock jobs, slot fillers. An index."""

from .mentors import receivers as mentors
from .notifications import receivers as notifications
from .pairings import clock as pairings_clock
from .pairings import fillers as pairings_fillers
from .pairings import receivers as pairings
from .people import clock as people_clock

__all__ = [
    "mentors",
    "notifications",
    "pairings",
    "pairings_clock",
    "pairings_fillers",
    "people_clock",
]
