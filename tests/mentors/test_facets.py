"""Facets: or inside one, and across; counts that are exact at the next request."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Locale

from tests.factories import make_area, make_mentor, make_pairing, make_person, make_topic
from wagtail_reverse_mentoring.mentors import actions, facets
from wagtail_reverse_mentoring.models import DirectoryEntry, DirectoryVersion, Pairing, TopicArea
from wagtail_reverse_mentoring.pairings.actions import end_pairing

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown(program):
    """The options of each facet shown: {facet: {label: count}}."""

    def at(**chosen):
        entries = DirectoryEntry.objects.of(program)
        chosen = {name: tuple(values) for name, values in chosen.items()}
        rows = facets.counts(program, entries, chosen)
        return {
            facet.name: {str(option.label): option.count for option in facet.options}
            for facet in facets.shown_facets(rows, chosen, program)
        }

    return at


def test_the_counts_of_an_untouched_directory(four, shown):
    assert shown() == {
        "theme": {"Our social intranet": 2, "Posts and networks": 2},
        "topic": {"Team wikis": 2, "Writing posts": 2, "Short videos": 1},
        "language": {"English": 3, "German": 2},
        "free": {"Free now": 3},
    }


def test_values_of_one_facet_widen(four, names, wikis, posts):
    assert set(names(f"?topic={wikis.slug}&topic={posts.slug}")) == {
        "Jonas Wirth",
        "Aylin Demir",
        "Priya Nair",
    }


def test_facets_narrow_each_other(four, names, wikis, intranet):
    assert names(f"?topic={wikis.slug}&language=de") == ["Jonas Wirth"]
    assert names(f"?theme={intranet.translation_key}&language=de&free=1") == ["Jonas Wirth"]


def test_the_counts_of_a_facet_leave_out_its_own_choice(four, shown, wikis):
    now = shown(topic=[wikis.slug])
    assert now["topic"] == {"Team wikis": 2, "Writing posts": 2, "Short videos": 1}
    assert now["language"] == {"English": 2, "German": 1}


def test_a_mentor_with_many_topics_of_a_theme_counts_once(program, four, shown, intranet):
    make_mentor(program, "Zoe Topics", topics=[make_topic(f"Wiki {n}", intranet) for n in range(4)])
    assert shown()["theme"]["Our social intranet"] == 3


def test_a_facet_with_fewer_than_two_values_is_not_shown(program, shown, wikis):
    make_mentor(program, "Jonas Wirth", topics=[wikis])
    make_mentor(program, "Aylin Demir", topics=[wikis])
    assert shown() == {}


def test_nor_is_free_now_where_it_makes_no_difference(program, four, shown):
    end_pairing(Pairing.objects.get(), by=four["Tom"].person)
    assert "free" not in shown()


def test_a_choice_can_always_be_taken_back(program, shown, wikis):
    make_mentor(program, "Jonas Wirth", topics=[wikis])
    assert shown(topic=[wikis.slug])["topic"] == {"Team wikis": 1}


def test_themes_are_grouped_by_translation_and_read_in_the_screens_language(
    four, shown, intranet, networks
):
    german = Locale.objects.create(language_code="de")
    translated = intranet.copy_for_translation(german)
    translated.title = "Unser Intranet"
    translated.save()
    topic = make_topic("Seiten anlegen", translated)
    make_mentor(four["Tom"].program, "Gerda Deutsch", topics=[topic])
    assert shown()["theme"] == {"Our social intranet": 3, "Posts and networks": 2}
    with translation.override("de"):
        assert shown()["theme"] == {"Unser Intranet": 3, "Posts and networks": 2}
        assert set(shown()["language"]) == {"Englisch", "Deutsch"}


def test_themes_stand_in_the_editors_order(four, shown, intranet, networks):
    TopicArea.objects.filter(pk=intranet.pk).update(sort_order=9)
    assert list(shown()["theme"]) == ["Posts and networks", "Our social intranet"]


@pytest.mark.parametrize("step", ["take_down", "pause", "pair", "edit", "rename", "new mentor"])
def test_a_change_shows_at_the_next_request(program, four, shown, wikis, step):
    jonas = four["Jonas"]
    before = shown()
    if step == "take_down":
        actions.take_down_profile(jonas, by=jonas.person)
    elif step == "pause":
        actions.pause_profile(jonas, by=jonas.person)
    elif step == "pair":
        make_pairing(jonas, make_person("Margit Brandauer"))
    elif step == "edit":
        jonas = _save(program, jonas, topics=["Short videos"])
    elif step == "rename":
        wikis.name = "Wikis for teams"
        wikis.save()
    else:
        make_mentor(program, "Zoe New", topics=[wikis])
    assert shown() != before
    cached = shown()
    cache.clear()
    assert shown() == cached


def _save(program, profile, topics):
    return actions.save_profile(
        program,
        by=profile.person,
        texts={},
        limit=1,
        modules=[],
        topics=topics,
        languages=["en"],
    )


def test_counting_is_asked_once_per_version(program, four):
    entries = DirectoryEntry.objects.of(program)
    facets.counts(program, entries, {})
    with CaptureQueriesContext(connection) as queries:
        facets.counts(program, entries, {})
    assert len(queries) == 1
    DirectoryVersion.objects.filter(program=program).update(number=10_000)
    with CaptureQueriesContext(connection) as queries:
        facets.counts(program, entries, {})
    assert len(queries) == 1 + len(facets.FACETS)


def test_the_counts_are_the_same_for_everybody(four, look, mentee, coordinator):
    def options(person):
        return [facet.options for facet in look("", person).context["answer"].facets]

    assert options(mentee) == options(coordinator) == options(four["Tom"].person)


def test_the_free_box_on_the_page_shows_its_count(four, look):
    free = next(f for f in look().context["answer"].facets if f.name == "free")
    assert [(str(option.label), option.count) for option in free.options] == [("Free now", 3)]


def test_a_theme_without_mentors_is_no_option(four, shown):
    make_area("Nobody's theme")
    assert "Nobody's theme" not in shown()["theme"]


def test_of_many_topics_the_most_offered_are_options_and_what_is_chosen(program, shown):
    often = [f"Often {number}" for number in range(facets.MOST_OPTIONS)]
    for name in ("Jonas Wirth", "Aylin Demir"):
        make_mentor(program, name, topics=often)
    make_mentor(program, "Priya Nair", topics=["Rare one", "Rare two"])
    assert set(shown()["topic"]) == set(often)
    assert set(shown(topic=["rare-two"])["topic"]) == {*often, "Rare two"}
