"""The directory's question and its answer: text, filters, order and page in, cards out."""

import logging
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.core.paginator import InvalidPage, Paginator
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.search.backends import get_search_backend

from . import facets
from .cards import for_cards, mentor_cards
from .choices import ProfileState
from .models import DirectoryEntry, MentorProfile
from .words import one_line

PER_PAGE = 24
# The last page takes so many more, rather than leave them alone on one of their own.
ORPHANS = 3
LONGEST_SEARCH = 100
# Whoever finds more than this many has not narrowed anything down.
MOST_HITS = 2000
MOST_VALUES = 50
BY_DAY, BY_NAME = "", "name"
ORDERS = [(BY_DAY, _("Free first")), (BY_NAME, _("A–Z"))]

logger = logging.getLogger(__name__)


@dataclass
class Question:
    """What the address says: everything the visitor chose, and nothing else."""

    q: str = ""
    chosen: dict = field(default_factory=dict)
    order: str = BY_DAY
    page: str = "1"
    # Something was left out because it makes no sense (any more).
    left_out: bool = False

    @classmethod
    def read(cls, params):
        """From a QueryDict; never refuses, leaves out what makes no sense."""
        question = cls(q=one_line(params.get("q", ""))[:LONGEST_SEARCH].strip())
        question.order = BY_NAME if params.get("order") == BY_NAME else BY_DAY
        question.page = params.get("page", "1")
        for facet in facets.FACETS:
            given = list(dict.fromkeys(params.getlist(facet.name)))[:MOST_VALUES]
            cleaned = [facet.clean(value) for value in given if value]
            question.left_out |= None in cleaned
            if values := tuple(dict.fromkeys(value for value in cleaned if value)):
                question.chosen[facet.name] = values
        return question

    def drop(self, pairs):
        """Forget some (facet name, value)."""
        gone = set(pairs)
        kept = {
            name: tuple(value for value in values if (name, value) not in gone)
            for name, values in self.chosen.items()
        }
        self.chosen = {name: values for name, values in kept.items() if values}
        self.left_out = True

    @property
    def active_count(self):
        return sum(len(values) for values in self.chosen.values())

    @property
    def querystring(self):
        """Everything but the page, for links that keep it."""
        pairs = [("q", self.q)] if self.q else []
        pairs += [(name, value) for name, values in self.chosen.items() for value in values]
        return urlencode(pairs + ([("order", self.order)] if self.order else []))


@dataclass
class Answer:
    """What the directory shows. `page` is None where the page asked for does not exist."""

    question: Question
    facets: list
    total: int
    free: int
    page: object
    cards: list

    @property
    def nobody_yet(self):
        """The program shows no mentor at all: there is nothing to narrow down, sort or suggest."""
        return not (self.total or self.question.q or self.question.active_count)


def search(program, params, now, *, base):
    """The Answer to the parameters of an address. `base`: see `links.directory_url`.

    At most ten queries beside the text search, at any size.
    """
    question = Question.read(params)
    entries = DirectoryEntry.objects.of(program)
    found = None
    if question.q:
        found = matching_ids(program, question.q)
        entries = entries.filter(pk__in=found)
    rows = facets.counts(program, entries, question.chosen, found=found)
    if gone := facets.unknown(rows, question.chosen, program):
        question.drop(gone)
        rows = facets.counts(program, entries, question.chosen, found=found)
    free, total = _totals(rows[facets.FREE.name], question.chosen)
    wanted = facets.narrow(entries, question.chosen)
    by_day = question.order == BY_DAY
    ordered = wanted.shuffled(program.today(now)) if by_day else wanted.by_name()
    page = _page(for_cards(ordered), total, question.page)
    topics = question.chosen.get(facets.TOPIC.name, ())
    profiles = [entry.profile for entry in page] if page else []
    return Answer(
        question=question,
        facets=facets.shown_facets(rows, question.chosen, program),
        total=total,
        free=free,
        page=page,
        cards=mentor_cards(profiles, base, topics=topics),
    )


def _totals(rows, chosen):
    """How many are free and how many there are: the count of the free facet says both."""
    counted = {row[0]: row[1] for row in rows}
    free = counted.get("1", 0)
    return free, free if chosen.get(facets.FREE.name) else sum(counted.values())


def _page(entries, total, number):
    paginator = Paginator(entries, PER_PAGE, orphans=ORPHANS)
    # Known already: no COUNT.
    paginator.count = total
    try:
        return paginator.page(number)
    except InvalidPage:
        return None


def matching_ids(program, q):
    """The ids of the profiles of a program that a text search finds, see `text_matches`."""
    listed = MentorProfile.objects.filter(program=program, state=ProfileState.LISTED)
    return [profile.pk for profile in text_matches(listed, q)]


def text_matches(listed, q, limit=MOST_HITS):
    """Those of `listed` (filtered by program and state) that a text search finds, the best first:
    whole words and their beginnings.

    A search server that does not answer is replaced by a plain look at names and topics.
    """
    try:
        backend = get_search_backend()
        found = list(backend.autocomplete(q, listed, operator="and")[:limit])
        return found or list(backend.search(q, listed, operator="and")[:limit])
    except Exception as error:  # noqa: BLE001 -- every backend has its own; none is the visitor's
        logger.warning(
            "The search backend failed (%s); mentors are searched by name and topic.",
            type(error).__name__,
        )
        return list(_plain_matches(listed, q)[:limit])


def _plain_matches(listed, q):
    for word in q.split():
        listed = listed.filter(
            Q(person__display_name__icontains=word) | Q(topic_offers__tag__name__icontains=word)
        )
    return listed.order_by("pk").distinct()
