"""A program in a few words for the host's home page, with one button."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..core.dates import date_words
from ..mentors.models import DirectoryEntry
from ..pairings.next_step import NextStep, next_step
from ..people.cards import load_people, person_card
from ..people.visitor import visitor
from ..programs.access import visible_faces
from ..programs.choices import Phase
from .navigation import program_link
from .visit import is_signed_in

FACES = 5


@dataclass(frozen=True)
class Teaser:
    """What `host/teaser.html` shows: where the program stands, who is free, what to do next."""

    title: str
    url: str
    purpose: str
    words: str
    step: NextStep
    faces: list


def make_teaser(request, *, slug=None, uuid=None, now=None):
    """The Teaser of the program named, else of the first one this visitor may know of.

    None for whoever may not know of it, and for somebody who is not signed in.
    """
    if not is_signed_in(request):
        return None
    faces = visible_faces(request)
    program = next((each for each in faces if _is_meant(each, slug, uuid)), None)
    if program is None:
        return None
    now = now or timezone.now()
    face = faces[program]
    mentors = DirectoryEntry.objects.of(program)
    return Teaser(
        title=face.title if face else program.name,
        url=program_link(request, program, face),
        purpose=program.purpose,
        words=round_words(program, mentors_words(mentors), program.today(now)),
        step=next_step(program, visitor(request), now),
        faces=some_faces(mentors, program.today(now)),
    )


def _is_meant(program, slug, uuid):
    if uuid:
        return str(program.uuid) == str(uuid)
    return program.slug == slug if slug else True


def some_faces(mentors, today):
    """Of the first few free mentors of the day, as person cards: photo or initials."""
    free = mentors.filter(free=True).shuffled(today)
    entries = free.select_related("profile__person__user")[:FACES]
    profiles = [entry.profile for entry in entries]
    load_people([profile.person for profile in profiles])
    return [person_card(profile.person, photo=profile.shows_photo) for profile in profiles]


def round_words(program, mentors, today):
    """Where the program stands today, in one line: "Spring: matching until Friday 12 December, …".

    `mentors` says how many of them can be asked.
    """
    if not program.is_open:
        return _("Not open yet: only its coordinators see this.")
    cohort = program.cohorts.to_show(today)
    if cohort is None:
        return _("There is no round to join at the moment.")
    told = {"round": cohort.name, "mentors": mentors}
    if cohort.always_open:
        return _("Ask whenever you like: %(mentors)s") % told
    day = _day_that_counts(cohort)
    told["day"] = date_words(day, today, weekday=cohort.phase != Phase.RUNNING)
    return _SENTENCES[cohort.phase]() % told


def _day_that_counts(cohort):
    return {
        Phase.ANNOUNCED: cohort.recruiting_from,
        Phase.RECRUITING: cohort.matching_from,
        Phase.MATCHING: cohort.starts_on - dt.timedelta(days=1),
        Phase.RUNNING: cohort.ends_on,
    }[cohort.phase]


_SENTENCES = {
    Phase.ANNOUNCED: lambda: _("%(round)s: mentors sign up from %(day)s on"),
    Phase.RECRUITING: lambda: _("%(round)s: mentors sign up now, matching opens on %(day)s"),
    Phase.MATCHING: lambda: _("%(round)s: matching until %(day)s, %(mentors)s"),
    Phase.RUNNING: lambda: _("%(round)s: the pairs are at work until %(day)s"),
}


def mentors_words(mentors):
    """How many of the mentors of a program can be asked now. One query."""
    count = mentors.aggregate(all=Count("pk"), free=Count("pk", filter=Q(free=True)))
    if not count["all"]:
        return _("the first mentors are signing up")
    if not count["free"]:
        return _("all places are taken at the moment")
    return ngettext("%(free)s mentor is free", "%(free)s mentors are free", count["free"]) % count
