"""Suggest three: who, and a because that says nothing but what they were chosen for."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Locale

from tests.factories import (
    ask,
    make_mentor,
    make_module,
    make_pairing,
    make_person,
    make_program,
    make_topic,
)
from tests.mentors.bulk import many_mentors
from wagtail_reverse_mentoring.mentors import suggestions
from wagtail_reverse_mentoring.mentors.actions import pause_profile, take_down_profile
from wagtail_reverse_mentoring.pairings.actions import decline_request, withdraw_request
from wagtail_reverse_mentoring.people.adapter import PeopleAdapter

pytestmark = pytest.mark.django_db


class Bilingual(PeopleAdapter):
    def spoken_languages(self, user):
        return ["de-at", "fr"]


@pytest.fixture
def basics(locale):
    return make_module("The basics")


@pytest.fixture
def url(program):
    return reverse("wagtail_reverse_mentoring:suggest", args=[program.slug])


@pytest.fixture
def wish_for(program):
    """`wish_for(row, …)`: the wishes of themes and modules, as somebody ticks them."""

    def of(*rows):
        keys = {str(row.translation_key) for row in rows}
        return [wish for wish in suggestions.wishes_of(program) if wish.key in keys]

    return of


@pytest.fixture
def suggest(program, mentee, wish_for):
    def for_rows(*rows, person=mentee, now=None):
        return suggestions.suggest(
            program, wish_for(*rows), person, now or timezone.now(), base="/m/"
        )

    return for_rows


def names(found):
    return [suggestion.card.name for suggestion in found]


def test_the_wishes_are_sentences_of_modules_and_themes(program, basics, intranet, networks):
    wishes = suggestions.wishes_of(program)
    assert [wish.sentence for wish in wishes] == [basics.wish, intranet.wish, networks.wish]
    assert wishes[0].value == f"module-{basics.translation_key}"
    assert wishes[1].value == f"theme-{intranet.translation_key}"


def test_wishes_are_read_in_the_screens_language(program, intranet):
    german = intranet.copy_for_translation(Locale.objects.create(language_code="de"))
    german.wish = "Ich möchte mich zurechtfinden."
    german.save()
    with translation.override("de"):
        (wish,) = suggestions.wishes_of(program)
    assert wish.sentence == "Ich möchte mich zurechtfinden."
    assert wish.value == f"theme-{intranet.translation_key}"


def test_whoever_fits_is_suggested_and_nobody_else(four, suggest, intranet):
    assert set(names(suggest(intranet))) == {"Jonas Wirth", "Aylin Demir"}


def test_only_mentors_who_are_free(program, four, suggest, intranet):
    make_pairing(four["Jonas"], make_person("Anita Berg"))
    assert names(suggest(intranet)) == ["Aylin Demir"]
    pause_profile(four["Aylin"], by=four["Aylin"].person)
    assert suggest(intranet) == []


def test_nobody_who_was_taken_down_or_is_in_another_program(four, suggest, intranet):
    take_down_profile(four["Jonas"], by=four["Jonas"].person)
    assert names(suggest(intranet)) == ["Aylin Demir"]


def test_nobody_the_visitor_has_asked_or_who_said_no(four, suggest, intranet, mentee):
    request_ = ask(four["Jonas"], mentee)
    assert names(suggest(intranet)) == ["Aylin Demir"]
    decline_request(request_, by=four["Jonas"].person)
    assert names(suggest(intranet)) == ["Aylin Demir"]
    assert set(names(suggest(intranet, person=make_person("Rolf Busch")))) == {
        "Jonas Wirth",
        "Aylin Demir",
    }


def test_nobody_the_visitor_works_with_whoever_teaches(program, four, suggest, intranet, mentee):
    make_pairing(make_mentor(program, person=mentee), four["Aylin"].person)
    assert names(suggest(intranet)) == ["Jonas Wirth"]


def test_a_request_taken_back_or_made_elsewhere_leaves_it_open(four, suggest, intranet, mentee):
    withdraw_request(ask(four["Jonas"], mentee), by=mentee)
    elsewhere = make_mentor(make_program(), person=four["Aylin"].person)
    ask(elsewhere, mentee)
    assert set(names(suggest(intranet))) == {"Jonas Wirth", "Aylin Demir"}


def test_with_nothing_ticked_it_asks_for_a_wish(browse, mentee, url, four, basics):
    asks = "Tick at least one wish, so that we can choose."
    assert asks not in browse(mentee).get(url).content.decode()
    assert asks in browse(mentee).get(f"{url}?go=1").content.decode()
    some = browse(mentee).get(f"{url}?go=1&wish=module-{basics.translation_key}")
    assert asks not in some.content.decode()


def test_never_the_visitor(four, suggest, intranet):
    assert names(suggest(intranet, person=four["Jonas"].person)) == ["Aylin Demir"]


def test_different_wishes_are_covered_before_one_twice(
    program, suggest, intranet, basics, networks
):
    wikis = make_topic("Team wikis", intranet)
    for number in range(8):
        make_mentor(program, f"Wiki Person{number}", topics=[wikis])
    make_mentor(program, "Only Poster", topics=[make_topic("Writing posts", networks)])
    make_mentor(program, "Basic Helper", topics=["Anything"], modules=[basics])
    found = suggest(intranet, networks, basics)
    assert {"Only Poster", "Basic Helper"} < set(names(found))
    assert len(found) == 3


def test_whoever_meets_more_wishes_comes_first(four, suggest, intranet, networks):
    assert names(suggest(intranet, networks))[0] == "Aylin Demir"


def test_the_because_is_made_of_what_they_were_scored_by(program, suggest, intranet, basics):
    topics = [make_topic(name, intranet) for name in ("Team wikis", "Profiles", "Working out loud")]
    elsewhere = make_topic("Bread baking")
    make_mentor(program, "Jonas Wirth", topics=[*topics, elsewhere], modules=[basics])
    (only,) = suggest(intranet, basics)
    assert only.card.because == (
        "Can show you “Profiles” and “Team wikis”. Starts with “The basics”."
    )
    (theme,) = suggest(intranet)
    assert theme.card.because == "Can show you “Profiles” and “Team wikis”."
    (module,) = suggest(basics)
    assert module.card.because == "Starts with “The basics”."


def test_every_because_is_true(program, suggest, intranet, networks, basics):
    tags = {
        area: [make_topic(f"{area.title} {n}", area) for n in range(3)]
        for area in (intranet, networks)
    }
    for number in range(12):
        area = (intranet, networks)[number % 2]
        modules = [basics] if number % 3 == 0 else []
        make_mentor(
            program, f"Person Number{number}", topics=tags[area][: number % 3 + 1], modules=modules
        )
    for suggestion in suggest(intranet, networks, basics):
        offered = set(suggestion.profile.topics.values_list("name", flat=True))
        said = suggestion.card.because
        for area in (intranet, networks):
            for topic in tags[area]:
                assert topic.name not in said or topic.name in offered
        assert ("The basics" in said) == suggestion.profile.modules.exists()


def test_a_language_in_common_is_named_where_it_says_something(
    program, suggest, wikis, intranet, settings
):
    settings.WAGTAIL_REVERSE_MENTORING = {"PEOPLE_ADAPTER": f"{__name__}.Bilingual"}
    make_mentor(program, "Jonas Wirth", topics=[wikis], languages=["en", "de"])
    make_mentor(program, "Aylin Demir", topics=[wikis], languages=["en"])
    because = {s.card.name: s.card.because for s in suggest(intranet)}
    assert because["Jonas Wirth"] == "Can show you “Team wikis”. Speaks German, like you."
    assert because["Aylin Demir"] == "Can show you “Team wikis”."
    assert names(suggest(intranet))[0] == "Jonas Wirth"


def test_a_language_everybody_speaks_is_not_worth_a_word(
    program, suggest, wikis, intranet, settings
):
    settings.WAGTAIL_REVERSE_MENTORING = {"PEOPLE_ADAPTER": f"{__name__}.Bilingual"}
    make_mentor(program, "Jonas Wirth", topics=[wikis], languages=["de"])
    assert suggest(intranet)[0].card.because == "Can show you “Team wikis”."


def test_ties_fall_as_the_day_does(program, suggest, wikis, intranet):
    many_mentors(program, 40, topics=[wikis])
    today = timezone.now()
    assert names(suggest(intranet, now=today)) == names(suggest(intranet, now=today))
    week = [tuple(names(suggest(intranet, now=today + dt.timedelta(days=n)))) for n in range(5)]
    assert len(set(week)) > 1


def test_the_profile_link_keeps_what_one_came_for(program, suggest, intranet, basics):
    topic = make_topic("Team wikis", intranet)
    mentor = make_mentor(program, "Jonas Wirth", topics=[topic, "Other"], modules=[basics])
    (only,) = suggest(intranet, basics)
    assert only.card.url == (
        f"/m/{mentor.uuid}/?topic={topic.slug}&module={basics.translation_key}"
    )


def test_the_link_to_ask_carries_it_on(program, browse, mentee, url, four, intranet, basics):
    client = browse(mentee)
    response = client.get(f"{url}?wish=theme-{intranet.translation_key}")
    card = response.context["found"][0].card
    assert "?topic=team-wikis" in card.url
    assert "/ask/?topic=team-wikis" in client.get(card.url).content.decode()


def test_the_screen_names_three_and_keeps_the_ticks(browse, mentee, four, url, intranet, networks):
    query = f"?wish=theme-{intranet.translation_key}&wish=theme-{networks.translation_key}"
    html = browse(mentee).get(url + query).content.decode()
    assert "3 mentors for you" in html
    assert html.count(" checked") == 2


def test_fewer_than_three_says_so_with_a_way_on(browse, mentee, four, url, intranet, program):
    html = browse(mentee).get(f"{url}?wish=theme-{intranet.translation_key}").content.decode()
    assert "Only 2 mentors who are free fit these wishes at the moment." in html
    assert reverse("wagtail_reverse_mentoring:mentors", args=[program.slug]) in html


def test_none_at_all_says_so_with_a_way_on(browse, mentee, url, intranet):
    html = browse(mentee).get(f"{url}?wish=theme-{intranet.translation_key}").content.decode()
    assert "Nobody who is free fits these wishes at the moment." in html
    assert "Show all mentors" in html


def test_more_than_three_asks_to_choose(browse, mentee, url, four, intranet, networks, basics):
    rows = [("theme", intranet), ("theme", networks), ("module", basics)]
    rows.append(("module", make_module("Everyday work")))
    query = "&".join(f"wish={kind}-{row.translation_key}" for kind, row in rows)
    response = browse(mentee).get(f"{url}?{query}")
    html = response.content.decode()
    assert "Please choose three." in html
    assert html.count(" checked") == 4
    assert response.context["found"] is None


@pytest.mark.parametrize(
    "query",
    [
        "wish=",
        "wish=theme-",
        "wish=nonsense",
        "wish=theme-%00",
        "wish=" + "x" * 4000,
        "wish=%F0%9F",
    ],
)
def test_nonsense_is_left_out(browse, mentee, url, four, query):
    response = browse(mentee).get(f"{url}?{query}")
    assert response.status_code == 200
    assert response.context["found"] is None


def test_the_same_number_of_questions_for_3_and_for_300(
    program, browse, mentee, url, wikis, posts, basics
):
    client = browse(mentee)
    themes = [wikis.area, posts.area]
    query = "&".join(f"wish=theme-{area.translation_key}" for area in themes)
    counts = []
    for count in (3, 297):
        many_mentors(program, count, topics=[wikis, posts])
        client.get(f"{url}?{query}")
        with CaptureQueriesContext(connection) as queries:
            client.get(f"{url}?{query}")
        counts.append(len(queries))
    assert counts[0] == counts[1]
