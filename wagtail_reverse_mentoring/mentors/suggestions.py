"""Suggest three: from up to three wishes to three mentors who are free, each with its because.

A mentor is scored by `Reasons`, and the sentence on their card is made from the same `Reasons`.
"""

import itertools
from dataclasses import dataclass, field

from django.db.models import Case, Exists, OuterRef, Prefetch, Value, When
from django.utils.translation import gettext as _

from ..people.adapter import get_adapter
from ..people.cards import load_people
from ..programs.models import Module, TopicArea
from ..programs.querysets import in_screen_language
from .cards import MentorCard, mentor_card
from .links import mentor_url
from .models import DirectoryEntry, MentorLanguage, MentorProfile, TopicOffer
from .words import base_language, in_a_row, language_name

THREE = 3
MOST_WISHES = 3
# Among how many of the best for each wish the three are picked.
CANDIDATES = 12
NAMED_TOPICS = 2
_UNSUITABLE = []


def unsuitable(function):
    """Register `(program, person) -> ids of profiles` that are not suggested to this person.

    Upper rooms know who has met whom. Return a queryset of ids: it becomes a part of the query.
    """
    if function not in _UNSUITABLE:
        _UNSUITABLE.append(function)
    return function


@dataclass(frozen=True)
class Wish:
    """A plain sentence to tick: the wish of a module or of a theme."""

    kind: str
    key: str
    sentence: str
    title: str

    @property
    def value(self):
        """As it stands in the address: `wish=module-<translation key>`, `wish=theme-…`."""
        return f"{self.kind}-{self.key}"

    def met_by(self):
        """Whether the profile of an entry meets the wish, in SQL."""
        if self.kind == "module":
            meets = MentorProfile.modules.through.objects.filter(
                mentorprofile=OuterRef("profile_id"), module__translation_key=self.key
            )
        else:
            meets = TopicOffer.objects.filter(
                content_object=OuterRef("profile_id"), tag__area__translation_key=self.key
            )
        return Exists(meets)


@dataclass
class Reasons:
    """Why this mentor: what they offer of what was wished, and a language in common."""

    wishes: set = field(default_factory=set)
    topics: list = field(default_factory=list)
    modules: list = field(default_factory=list)
    language: str = ""

    def score(self, covered):
        """New wishes first, then all wishes, then a shared language."""
        return (len(self.wishes - covered), len(self.wishes), bool(self.language))

    def because(self):
        """The sentences on the card, below the mentor's name."""
        words = {
            "topics": _quoted(topic.name for topic in self.topics[:NAMED_TOPICS]),
            "modules": _quoted(wish.title for wish in self.modules),
            "language": language_name(self.language),
        }
        sentences = []
        if self.topics:
            sentences.append(_("Can show you %(topics)s.") % words)
        if self.modules:
            sentences.append(_("Starts with %(modules)s.") % words)
        if self.language:
            sentences.append(_("Speaks %(language)s, like you.") % words)
        return " ".join(sentences)


def _quoted(titles):
    return in_a_row(_("“%(title)s”") % {"title": title} for title in titles)


@dataclass(frozen=True)
class Suggestion:
    profile: MentorProfile
    reasons: Reasons
    card: MentorCard


def wishes_of(program):
    """Everything one can wish for, modules first, in the language of the screen. Two queries."""
    wishes = []
    for kind, model in (("module", Module), ("theme", TopicArea)):
        rows = in_screen_language(model.objects.all(), program.language)
        wishes += [Wish(kind, str(key), row.wish, row.title) for key, row in rows.items()]
    return wishes


def read_wishes(values, wishes):
    """The wishes that were ticked, in the order of `wishes`; what does not exist is left out."""
    return [wish for wish in wishes if wish.value in values]


def suggest(program, wishes, person, now, *, base):
    """Up to three Suggestions for `person`. A fixed number of queries for a number of wishes.

    Different wishes are covered before one is covered twice; ties fall as the day's shuffle does.
    """
    spoken = _spoken(program, person)
    entries = _candidates(program, wishes, person, program.today(now))
    reasons = {entry: _reasons(entry.profile, wishes, spoken) for entry in entries}
    picked = _pick(reasons)
    load_people([entry.profile.person for entry in picked])
    return [_suggestion(entry.profile, reasons[entry], base) for entry in picked]


def _spoken(program, person):
    """Languages the visitor speaks; none where all mentors speak one and the same anyway."""
    offered = MentorLanguage.objects.filter(
        profile__entry__program=program, profile__entry__listed=True
    )
    codes = offered.order_by("code").values_list("code", flat=True).distinct()
    if len(set(map(base_language, codes))) < 2:
        return []
    return [base_language(code) for code in get_adapter().spoken_languages(person.user)]


def _candidates(program, wishes, person, day):
    """For each wish the free mentors who meet most wishes, in the day's order."""
    entries = DirectoryEntry.objects.of(program).filter(free=True).shuffled(day)
    if person.pk:
        entries = entries.exclude(profile__person=person)
        for profile_ids in _UNSUITABLE:
            entries = entries.exclude(profile__in=profile_ids(program, person))
    met = [Case(When(wish.met_by(), then=Value(1)), default=Value(0)) for wish in wishes]
    entries = entries.annotate(met=sum(met, Value(0)))
    ids = []
    for wish in wishes:
        best = entries.filter(wish.met_by()).order_by("-met", *entries.query.order_by)
        ids += best.values_list("pk", flat=True)[:CANDIDATES]
    offers = TopicOffer.objects.select_related("tag__area").order_by("tag__name")
    return (
        entries.filter(pk__in=ids)
        .select_related("profile__person__user", "profile__places")
        .prefetch_related(
            Prefetch("profile__topic_offers", queryset=offers),
            "profile__languages",
            "profile__modules",
        )
    )


def _reasons(profile, wishes, spoken):
    themes = {wish.key: wish for wish in wishes if wish.kind == "theme"}
    steps = {wish.key: wish for wish in wishes if wish.kind == "module"}
    reasons = Reasons()
    for offer in profile.topic_offers.all():
        if offer.tag.area_id and (wish := themes.get(str(offer.tag.area.translation_key))):
            reasons.wishes.add(wish)
            reasons.topics.append(offer.tag)
    offered = {str(module.translation_key) for module in profile.modules.all()}
    reasons.modules = [wish for key, wish in steps.items() if key in offered]
    reasons.wishes.update(reasons.modules)
    shared = [code for code in spoken if code in map(base_language, profile.language_codes)]
    reasons.language = shared[0] if shared else ""
    return reasons


def _pick(reasons):
    """Greedy: whoever covers most that is not covered yet; earlier in the shuffle wins a tie."""
    left, picked, covered = list(reasons), [], set()
    everything = set(itertools.chain.from_iterable(why.wishes for why in reasons.values()))
    while left and len(picked) < THREE:
        if covered >= everything:
            covered = set()
        best = max(left, key=lambda entry: reasons[entry].score(covered))
        left.remove(best)
        picked.append(best)
        covered |= reasons[best].wishes
    return picked


def _suggestion(profile, reasons, base):
    url = mentor_url(
        profile,
        base,
        topics=[topic.slug for topic in reasons.topics[:THREE]],
        module=reasons.modules[0].key if reasons.modules else None,
    )
    card = mentor_card(profile, url)
    return Suggestion(profile, reasons, card.because_of(reasons.because()))
