"""A small directory: two themes, four mentors."""

import pytest
from django.core.cache import cache
from django.urls import reverse
from wagtail.search import index

from tests.factories import make_area, make_mentor, make_pairing, make_person, make_topic


@pytest.fixture(autouse=True)
def _empty_cache():
    cache.clear()


@pytest.fixture
def intranet(locale):
    return make_area("Our social intranet", sort_order=1)


@pytest.fixture
def networks(locale):
    return make_area("Posts and networks", sort_order=2)


@pytest.fixture
def wikis(intranet):
    return make_topic("Team wikis", intranet)


@pytest.fixture
def posts(networks):
    return make_topic("Writing posts", networks)


@pytest.fixture
def four(program, wikis, posts):
    """Jonas and Aylin know wikis, Aylin and Priya posts; Tom, with a topic of his own, is full."""
    mentors = {
        "Jonas": make_mentor(program, "Jonas Wirth", topics=[wikis], languages=["en", "de"]),
        "Aylin": make_mentor(program, "Aylin Demir", topics=[wikis, posts], languages=["en"]),
        "Priya": make_mentor(program, "Priya Nair", topics=[posts], languages=["de"]),
        "Tom": make_mentor(program, "Tom Okafor", topics=["Short videos"], languages=["en"]),
    }
    make_pairing(mentors["Tom"], make_person("Rolf Anders"))
    for profile in mentors.values():
        # Indexed after commit, and a test never commits.
        index.insert_or_update_object(profile)
    return mentors


@pytest.fixture
def directory_path(program):
    return reverse("wagtail_reverse_mentoring:mentors", args=[program.slug])


@pytest.fixture
def look(browse, mentee, directory_path):
    """`look("?q=wiki")`: the directory as the mentee sees it."""

    def at(query="", person=None):
        return browse(person or mentee).get(directory_path + query)

    return at


@pytest.fixture
def names(look):
    """The names on the cards of one page of the directory, in order."""

    def at(query=""):
        return [card.name for card in look(query).context["answer"].cards]

    return at
