"""What the landing page shows of the other rooms: plain functions, asked once per block."""

from dataclasses import dataclass

from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..core.dates import date_words
from ..mentors.cards import for_cards, mentor_cards
from ..mentors.links import directory_url
from ..mentors.models import DirectoryEntry, MentorProfile
from ..pairings.models import Pairing
from ..pairings.next_step import next_step
from ..pairings.rules import why_no_round, why_not_among
from ..people.cards import load_people, person_card
from ..programs.choices import Phase
from ..programs.models import Module, Program, TopicArea
from ..programs.querysets import in_screen_language
from .timeline import timeline

# A figure about fewer is no figure: it would speak of people one knows.
FEWEST = 5
FACES = 6
YOURS = "wagtail_reverse_mentoring:yours"


def url_of(name, program):
    return reverse(f"wagtail_reverse_mentoring:{name}", kwargs={"program": program.slug})


# The one button ----------------------------------------------------------------------------------
@dataclass(frozen=True)
class OpeningButton:
    """The one button of the page, and the sentence below it."""

    label: str
    url: str
    note: str = ""


def opening_button(program, person, now=None):
    """What this person does next, in words that follow the phase of the program."""
    step = next_step(program, person, now)
    # Whoever has something open needs no word about dates.
    note = "" if step.url == reverse(YOURS) else _note(program, person, now)
    return OpeningButton(step.label, step.url, note)


def _note(program, person, now):
    if not program.is_open:
        return _("This program is not open yet: only its coordinators see this page.")
    if person is not None and (refusal := why_not_among(program, person)):
        return str(refusal)
    today = program.today(now)
    cohort = program.cohorts.to_show(today)
    if cohort is None:
        return str(why_no_round(program, now) or "")
    return "" if cohort.always_open else phase_words(cohort, today)


# Dates -------------------------------------------------------------------------------------------
def phase_words(cohort, today):
    """Where the round stands, in a sentence. The cohort carries its `phase`."""

    def day(date):
        return date_words(date, today, weekday=True)

    if cohort.always_open:
        months = cohort.pairing_months
        return ngettext(
            "You can ask at any time. A mentoring lasts %(months)s month.",
            "You can ask at any time. A mentoring lasts %(months)s months.",
            months,
        ) % {"months": months}
    if cohort.phase == Phase.ANNOUNCED:
        words = _("From %(day)s on, mentors sign up.")
        return words % {"day": day(cohort.recruiting_from)}
    if cohort.phase == Phase.RECRUITING:
        words = _("Mentors are signing up now. Matching opens on %(day)s.")
        return words % {"day": day(cohort.matching_from)}
    if cohort.phase == Phase.MATCHING:
        last = cohort.starts_on.fromordinal(cohort.starts_on.toordinal() - 1)
        return _("Matching is open until %(day)s.") % {"day": day(last)}
    return _("The pairs are at work until %(day)s.") % {"day": day(cohort.ends_on)}


@dataclass(frozen=True)
class Dates:
    """The round's name, its sentence and its drawing; an always open round has no drawing."""

    name: str
    words: str
    timeline: object = None


def dates(program, today):
    """The Dates of the round to show; None where there is none."""
    cohort = program.cohorts.to_show(today)
    if cohort is None:
        return None
    name = "" if cohort.always_open else cohort.name
    return Dates(name, phase_words(cohort, today), timeline(cohort, today))


# What can be learned -----------------------------------------------------------------------------
def modules(program):
    """The modules, in order, in the language of the screen."""
    return list(in_screen_language(Module.objects.all(), program and program.language).values())


def themes(program):
    """The themes, in order, in the language of the screen."""
    return list(in_screen_language(TopicArea.objects.all(), program and program.language).values())


# People ------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class FreeMentors:
    """A few cards, how many mentors are free in all, and where all mentors stand."""

    cards: list
    total: int
    words: str
    url: str
    # Nobody is shown in the directory yet: not the same as all having their hands full.
    none_yet: bool = False

    @property
    def suggest_url(self):
        return f"{self.url}suggest/"


def free_mentors(program, today, limit=FACES, request=None):
    """Mentors who are free now, in today's order: the first `limit` as cards."""
    mentors = DirectoryEntry.objects.of(program)
    free = mentors.filter(free=True)
    shown = [entry.profile for entry in for_cards(free.shuffled(today))[:limit]]
    total = len(shown) if len(shown) < limit else free.count()
    url = directory_url(program, request)
    words = ngettext("%(count)s mentor is free now", "%(count)s mentors are free now", total)
    none_yet = not shown and not mentors.exists()
    cards = mentor_cards(shown, url)
    return FreeMentors(cards, total, words % {"count": total}, url, none_yet)


def coordinators(program):
    """Who runs the program, as person cards with their contacts."""
    people = list(program.coordinators.active().select_related("user"))
    load_people(people)
    return [person_card(person, contacts=True) for person in people]


# Figures -----------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Figure:
    """A number and what it counts."""

    number: int
    label: str


def figures(program):
    """What can be told in numbers: none about fewer than FEWEST, so maybe nothing at all."""
    mentors = MentorProfile.objects.listed()
    mentor_count, pair_count = (
        Program.objects.filter(pk=program.pk)
        .values_list(_count_of(mentors), _count_of(Pairing.objects.all()))
        .get()
    )
    told = [
        Figure(mentor_count, ngettext("mentor", "mentors", mentor_count)),
        Figure(pair_count, ngettext("pair", "pairs", pair_count)),
    ]
    return [figure for figure in told if figure.number >= FEWEST]


def _count_of(queryset):
    """How many rows of `queryset` belong to the program of the outer query, within that query."""
    mine = queryset.order_by().filter(program=OuterRef("pk")).values("program")
    return Coalesce(Subquery(mine.annotate(number=Count("pk")).values("number")), 0)
