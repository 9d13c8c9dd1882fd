"""Our part of the host's search: what it finds beside the host's own pages, grouped by kind."""

from dataclasses import dataclass

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import gettext as _

from ..mentors.cards import availability_words
from ..mentors.directory import LONGEST_SEARCH, text_matches
from ..mentors.models import MentorProfile, TopicOffer
from ..mentors.words import one_line
from ..people.cards import PersonCard, load_people, person_card
from ..programs.access import visible_faces
from .navigation import program_link
from .visit import is_signed_in


@dataclass(frozen=True)
class Found:
    """One result. `kind` is for code, `kind_label` for people; `person` where it is somebody."""

    kind: str
    kind_label: str
    title: str
    url: str
    text: str
    person: PersonCard | None = None


@dataclass(frozen=True)
class FoundGroup:
    """The results of one kind, with a heading; never empty."""

    kind: str
    heading: str
    results: list


def search_mentoring(request, query, *, limit=12):
    """What this visitor may find for `query`: a list of FoundGroup, at most `limit` results each.

    Programs that have no page (pages are in the host's own index), and mentors. At most six
    queries, however much is found. Anonymous visitors and an empty query find nothing.
    """
    query = one_line(str(query or ""))[:LONGEST_SEARCH].strip()
    if not query or not is_signed_in(request):
        return []
    faces = visible_faces(request)
    groups = [
        FoundGroup("programs", _("Programs"), _programs(request, faces, query)[:limit]),
        FoundGroup("mentors", _("Mentors"), _mentors(list(faces), query, limit)),
    ]
    return [group for group in groups if group.results]


def _programs(request, faces, query):
    """Programs without a page whose name or purpose has every word of the query."""
    words = query.casefold().split()
    return [
        Found(
            "program",
            _("Program"),
            program.name,
            program_link(request, program, None),
            program.purpose,
        )
        for program, face in faces.items()
        if face is None
        and all(word in f"{program.name} {program.purpose}".casefold() for word in words)
    ]


def _mentors(programs, query, limit):
    """Listed mentors of the given programs, the best match first."""
    if not programs:
        return []
    offers = TopicOffer.objects.select_related("tag")
    listed = (
        MentorProfile.objects.filter(program__in=programs, state="listed")
        .select_related("person__user", "places", "program")
        .prefetch_related(Prefetch("topic_offers", queryset=offers))
    )
    found = text_matches(listed, query, limit)
    # The index may lag behind somebody who has left.
    profiles = [profile for profile in found if profile.person.active]
    load_people([profile.person for profile in profiles])
    return [_mentor(profile) for profile in profiles]


def _mentor(profile):
    person = person_card(profile.person, photo=profile.shows_photo)
    return Found(
        kind="mentor",
        kind_label=_("Mentor"),
        title=person.name,
        url=reverse("wagtail_reverse_mentoring:mentor", args=[profile.program.slug, profile.uuid]),
        text=" · ".join([availability_words(profile), *profile.topic_names]),
        person=person,
    )
