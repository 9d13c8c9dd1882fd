"""Mentors as cards: what a list shows of them, made in a fixed number of queries."""

from dataclasses import dataclass, replace

from django.db.models import Prefetch
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from ..people.cards import PersonCard, load_people, person_card
from .links import mentor_url
from .models import TopicOffer
from .words import language_name

QUOTE_LENGTH = 140


@dataclass(frozen=True)
class MentorCard:
    """See components/mentor_card.html."""

    name: str
    person: PersonCard
    url: str = ""
    headline: str = ""
    quote: str = ""
    topics: tuple = ()
    languages: tuple = ()
    availability_words: str = ""
    is_free: bool = False
    because: str = ""

    def because_of(self, because):
        return replace(self, because=because)


def for_cards(entries):
    """Directory entries with all that a card shows: three queries, however many there are."""
    offers = TopicOffer.objects.select_related("tag")
    return entries.select_related("profile__person__user", "profile__places").prefetch_related(
        Prefetch("profile__topic_offers", queryset=offers), "profile__languages"
    )


def mentor_cards(profiles, base, *, topics=()):
    """A MentorCard for each profile; `base` as in `links.mentor_url`, `topics` go along."""
    profiles = list(profiles)
    load_people([profile.person for profile in profiles])
    return [mentor_card(profile, mentor_url(profile, base, topics=topics)) for profile in profiles]


def mentor_card(profile, url):
    """One card; on lists use `mentor_cards`, which loads all people at once."""
    person = person_card(profile.person, photo=profile.shows_photo)
    free = is_free(profile)
    return MentorCard(
        url=url,
        name=person.name,
        person=person,
        headline=", ".join(part for part in (person.job_title, person.site) if part),
        quote=Truncator(" ".join(profile.about.split())).chars(QUOTE_LENGTH),
        topics=tuple(profile.topic_names),
        languages=tuple(language_name(code) for code in profile.language_codes),
        is_free=free,
        availability_words=availability_words(profile),
    )


def is_free(profile):
    """Whether the profile, shown, takes requests and has a place left."""
    return not profile.paused and profile.places.free > 0


def availability_words(profile):
    """Whether one can ask, in words that give nothing private away."""
    if is_free(profile):
        return _("Free now")
    if profile.paused:
        return _("Not taking requests at the moment")
    return _("All places taken at the moment")
