"""Facets of the directory. One is one declared entry; counts are exact and cached by version.

Several values of a facet widen ("Germans or French"), several facets narrow. A facet's counts
leave out its own choice, and are the same for everybody who may see the program.
"""

import hashlib
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from django.core.cache import cache
from django.db.models import Count
from django.utils.translation import gettext_lazy as _

from ..programs.models import Topic, TopicArea
from ..programs.querysets import in_screen_language
from .models import DirectoryVersion, MentorLanguage, TopicOffer
from .words import known_language, language_name, one_line

CACHE_SECONDS = 60 * 60
# More of them on a screen help nobody; what is chosen always shows, and the search finds the rest.
MOST_OPTIONS = 40


@dataclass(frozen=True)
class Facet:
    """One way to narrow the directory. Values are strings, the same in every language.

    `clean(text)` -> the value, or None for nonsense; asks no database.
    `count(entries)` -> rows of (value, how many[, a name]); one query.
    `narrow(entries, values)` -> the entries that have one of the values.
    `words(rows, program)` -> {value: its words on the screen}, in the order to show them in; a
    value it leaves out is not shown.
    `name_of(value, program)` -> the words of a chosen value that no entry has; None: no such value.
    """

    name: str
    label: str
    clean: Callable
    count: Callable
    narrow: Callable
    words: Callable
    name_of: Callable


@dataclass(frozen=True)
class Option:
    value: str
    label: str
    count: int
    checked: bool


@dataclass(frozen=True)
class ShownFacet:
    """A facet with its options, for components/facets.html."""

    name: str
    label: str
    options: list


def _count_by(*path):
    """One GROUP BY over `path`; entries without a value are left out."""

    def count(entries):
        there = entries.order_by().filter(**{f"{path[0]}__isnull": False}).values_list(*path)
        counted = there.annotate(found=Count("profile_id", distinct=True))
        return [(str(row[0]), row[-1], *row[1:-1]) for row in counted]

    return count


def _offering(entries, **tag):
    return entries.filter(profile__in=TopicOffer.objects.filter(**tag).values("content_object"))


def _clean_theme(text):
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return None


def _themes(program):
    areas = in_screen_language(TopicArea.objects.all(), program.language)
    return {str(key): area.title for key, area in areas.items()}


def _theme_words(rows, program):
    """In the editors' order."""
    counted = {row[0] for row in rows}
    return {key: title for key, title in _themes(program).items() if key in counted}


def _topic_words(rows, program):
    """What most mentors offer first."""
    ordered = sorted(rows, key=lambda row: (-row[1], row[2].casefold()))
    return {row[0]: row[2] for row in ordered}


def _language_words(rows, program):
    names = {row[0]: language_name(row[0]) for row in rows}
    ordered = sorted(rows, key=lambda row: (-row[1], names[row[0]].casefold()))
    return {row[0]: names[row[0]] for row in ordered}


def _free_words(rows, program):
    """One tick box, where it makes a difference."""
    return {"1": _("Free now")}


def _known_topic(slug):
    """The name of a topic that everybody may know: one with a theme. Others are their owners'."""
    topics = Topic.objects.filter(slug=slug, area__isnull=False)
    return topics.values_list("name", flat=True).first()


THEME = Facet(
    name="theme",
    label=_("Theme"),
    clean=_clean_theme,
    count=_count_by("profile__topic_offers__tag__area__translation_key"),
    narrow=lambda entries, values: _offering(entries, tag__area__translation_key__in=values),
    words=_theme_words,
    name_of=lambda value, program: _themes(program).get(value),
)
TOPIC = Facet(
    name="topic",
    label=_("Topic"),
    clean=lambda text: text if len(text) <= 100 and text == one_line(text) else None,
    count=_count_by("profile__topic_offers__tag__slug", "profile__topic_offers__tag__name"),
    narrow=lambda entries, values: _offering(entries, tag__slug__in=values),
    words=_topic_words,
    name_of=lambda value, program: _known_topic(value),
)
LANGUAGE = Facet(
    name="language",
    label=_("Language"),
    clean=lambda text: text if len(text) <= 20 and known_language(text) else None,
    count=_count_by("profile__languages__code"),
    narrow=lambda entries, values: entries.filter(
        profile__in=MentorLanguage.objects.filter(code__in=values).values("profile")
    ),
    words=_language_words,
    name_of=lambda value, program: language_name(value),
)
FREE = Facet(
    name="free",
    label=_("Availability"),
    clean=lambda text: "1" if text == "1" else None,
    count=lambda entries: [
        ("1" if free else "0", found)
        for free, found in entries.order_by().values_list("free").annotate(found=Count("pk"))
    ],
    narrow=lambda entries, values: entries.filter(free=True),
    words=_free_words,
    name_of=lambda value, program: _("Free now"),
)
FACETS = [THEME, TOPIC, LANGUAGE, FREE]


def narrow(entries, chosen, *, leave_out=None):
    """The entries that match everything chosen (a dict of facet name to values)."""
    for facet in FACETS:
        if facet is not leave_out and (values := chosen.get(facet.name)):
            entries = facet.narrow(entries, values)
    return entries


def counts(program, entries, chosen, *, found=None):
    """Rows of every facet by name: at most one query each, none where nothing has changed.

    `entries` are those a text search left over, `found` its ids: part of the key, because the
    search index follows a change a moment later than the directory's version.
    """
    number = DirectoryVersion.objects.filter(pk=program.pk).values_list("number", flat=True).first()
    keys = {facet: _key(program, number or 0, facet, chosen, found) for facet in FACETS}
    cached = cache.get_many(keys.values())
    rows, fresh = {}, {}
    for facet, key in keys.items():
        if key not in cached:
            fresh[key] = facet.count(narrow(entries, chosen, leave_out=facet))
        rows[facet.name] = cached.get(key) if key in cached else fresh[key]
    if fresh:
        cache.set_many(fresh, CACHE_SECONDS)
    return rows


def _key(program, number, facet, chosen, found):
    others = {name: sorted(values) for name, values in chosen.items() if name != facet.name}
    state = json.dumps([others, None if found is None else sorted(found)], sort_keys=True)
    digest = hashlib.sha256(state.encode()).hexdigest()[:32]
    return f"wagtail_reverse_mentoring.facets.{program.uuid}.{number}.{facet.name}.{digest}"


def unknown(rows, chosen, program):
    """Chosen values that do not exist (any more): a list of (facet name, value)."""
    return [
        (facet.name, value)
        for facet, value in _uncounted(rows, chosen)
        if facet.name_of(value, program) is None
    ]


def _uncounted(rows, chosen):
    for facet in FACETS:
        counted = {row[0] for row in rows[facet.name]}
        yield from ((facet, value) for value in chosen.get(facet.name, ()) if value not in counted)


def shown_facets(rows, chosen, program):
    """The facets worth showing: with two values or more, or with a choice to take back."""
    missing = [
        (facet.name, (value, 0, str(facet.name_of(value, program))))
        for facet, value in _uncounted(rows, chosen)
    ]
    shown = []
    for facet in FACETS:
        extra = [row for name, row in missing if name == facet.name]
        picked = chosen.get(facet.name, ())
        if picked or len(rows[facet.name]) > 1:
            shown.append(_shown(facet, [*rows[facet.name], *extra], picked, program))
    return shown


def _shown(facet, rows, picked, program):
    counted = {row[0]: row[1] for row in rows}
    options = [
        Option(value, label, counted.get(value, 0), value in picked)
        for value, label in facet.words(rows, program).items()
    ]
    worth_it = [option for at, option in enumerate(options) if at < MOST_OPTIONS or option.checked]
    return ShownFacet(facet.name, facet.label, worth_it)
