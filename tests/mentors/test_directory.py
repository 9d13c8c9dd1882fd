"""The directory: everything in the address, free first, dealt anew each night, few queries."""

import datetime as dt
import logging

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tests.factories import make_mentor, make_person, make_program, offer
from tests.mentors.bulk import many_mentors
from wagtail_reverse_mentoring.mentors import actions, directory
from wagtail_reverse_mentoring.people.actions import refresh_person

pytestmark = pytest.mark.django_db

ALL = {"Jonas Wirth", "Aylin Demir", "Priya Nair", "Tom Okafor"}


def test_everybody_listed_is_there_and_nobody_else(program, four, names):
    offer(program, make_person("Drafty Draft"))
    waiting = make_person("Pending Pendleton")
    actions.submit_profile(offer(program, waiting), by=waiting)
    actions.take_down_profile(four["Priya"], by=four["Priya"].person)
    assert set(names()) == ALL - {"Priya Nair"}


def test_a_mentor_who_left_the_company_is_gone(four, names):
    person = four["Jonas"].person
    person.user.is_active = False
    person.user.save()
    refresh_person(person)
    assert set(names()) == ALL - {"Jonas Wirth"}


def test_other_programs_keep_their_mentors(four, look, mentee):
    elsewhere = make_program()
    many_mentors(elsewhere, 3)
    assert {card.name for card in look().context["answer"].cards} == ALL
    profile = elsewhere.mentors.first()
    wrong = reverse(
        "wagtail_reverse_mentoring:mentor", args=[four["Tom"].program.slug, profile.uuid]
    )
    assert look("").client.get(wrong).status_code == 404


def test_free_mentors_stand_first_and_are_counted(four, names, look):
    assert names()[-1] == "Tom Okafor"
    assert "Free now (3)" in look().content.decode()


def test_by_name_when_asked(four, names):
    assert names("?order=name") == ["Aylin Demir", "Priya Nair", "Tom Okafor", "Jonas Wirth"]


def test_an_unknown_order_is_the_usual_one(four, names):
    assert names("?order=salary") == names()


def test_the_order_stays_over_pages_and_reloads_of_a_day(program, names):
    many_mentors(program, 60)
    pages = [names(f"?page={number}") for number in (1, 2, 3)]
    assert [len(page) for page in pages] == [24, 24, 12]
    assert len({name for page in pages for name in page}) == 60
    assert pages == [names(f"?page={number}") for number in (1, 2, 3)]


def test_a_few_left_over_stay_on_the_page_before(program, names, look):
    many_mentors(program, 25)
    assert len(names()) == 25
    assert "Page 1 of" not in look().content.decode()
    many_mentors(program, 3)
    assert [len(names(f"?page={number}")) for number in (1, 2)] == [24, 4]


def test_one_mentor_who_is_free_reads_as_one(program, look):
    make_mentor(program)
    assert "1 mentor, free now" in look().content.decode()
    make_mentor(program, "Aylin Demir")
    assert "2 mentors, all free now" in look().content.decode()


def test_a_new_programs_directory_offers_nothing_to_sort_or_suggest(program, look):
    html = look().content.decode()
    assert "No mentor is shown here yet." in html
    for control in ("Suggest three", 'name="order"', "Show mentors", "<details"):
        assert control not in html
    assert "Show mentors" in look("?q=nothing").content.decode()


def test_the_next_day_deals_anew_with_free_mentors_still_first(program):
    many_mentors(program, 60)
    orders = []
    for days in (0, 1):
        now = timezone.now() + dt.timedelta(days=days)
        answer = directory.search(program, QueryDict(), now, base="/")
        assert all(card.is_free for card in answer.cards)
        orders.append([card.name for card in answer.cards])
    assert orders[0] != orders[1]


def test_every_state_is_in_the_address(text_search, four, look, wikis):
    query = f"?q=wiki&topic={wikis.slug}&language=en&free=1&order=name"
    response = look(query)
    question = response.context["question"]
    assert [card.name for card in response.context["answer"].cards] == [
        "Aylin Demir",
        "Jonas Wirth",
    ]
    assert look("?" + question.querystring).context["question"] == question
    html = response.content.decode()
    assert f'value="{wikis.slug}" checked' in " ".join(html.split())


def test_pages_keep_the_filters(program, look, wikis):
    many_mentors(program, 30, topics=[wikis])
    html = look(f"?topic={wikis.slug}&order=name").content.decode()
    assert f"?topic={wikis.slug}&amp;order=name&amp;page=2" in html


def test_the_topics_looked_for_go_along_to_the_profile(four, look, wikis):
    html = look(f"?topic={wikis.slug}").content.decode()
    assert f'{four["Jonas"].uuid}/?topic={wikis.slug}"' in html


def test_no_result_says_so_and_offers_to_clear(four, look, directory_path):
    response = look("?q=zeppelin&language=en")
    html = response.content.decode()
    assert response.status_code == 200
    assert "No mentor fits all of this." in html
    assert f'href="{directory_path}" >Clear all and show every mentor' in " ".join(html.split())


def test_an_empty_directory_invites_to_be_the_first(program, look):
    assert "You could be the first." in look().content.decode()


@pytest.mark.parametrize("page", ["0", "-1", "99", "abc", "1.5", "", "%00", "9" * 400])
def test_a_page_that_does_not_exist_is_a_404_with_a_way_back(four, look, page, directory_path):
    response = look(f"?page={page}")
    assert response.status_code == 404
    assert directory_path in response.content.decode()


@pytest.mark.parametrize(
    "query",
    [
        "q=" + "x" * 5000,
        "q=%00%01%1f",
        "q=%22%27)%20OR%20*%20NEAR(",
        "q=%F0%9F%8E%89",
        "q=%D7%A9%D7%9C%D7%95%D7%9D",
        "q=<script>alert(1)</script>",
        "q=%ff%fe",
        "theme=nonsense",
        "theme=00000000-0000-0000-0000-000000000000",
        "topic=no-such-topic",
        "topic=" + "x" * 5000,
        "topic=%00",
        "language=xx",
        "language=" + "d" * 300,
        "free=maybe",
        "&".join(f"topic=t{number}" for number in range(500)),
    ],
)
def test_bad_input_gives_a_page(four, look, query):
    response = look("?" + query)
    assert response.status_code == 200
    assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize(
    "query",
    ["theme=nonsense", "theme=00000000-0000-0000-0000-000000000000", "topic=gone", "language=xx"],
)
def test_a_filter_that_no_longer_exists_is_left_out_and_the_page_says_so(four, look, query):
    response = look("?" + query)
    assert {card.name for card in response.context["answer"].cards} == ALL
    assert "We left out a filter that no longer exists." in response.content.decode()
    assert response.context["question"].active_count == 0


def test_a_filter_that_exists_stays_even_if_nobody_fits(four, look):
    response = look("?language=fi")
    assert response.context["answer"].cards == []
    assert "We left out" not in response.content.decode()
    assert "Finnish" in response.content.decode()


def test_the_text_search_finds_names_topics_themes_and_beginnings(text_search, four, names):
    assert set(names("?q=wik")) == {"Jonas Wirth", "Aylin Demir"}
    assert names("?q=okafor") == ["Tom Okafor"]
    assert set(names("?q=networks")) == {"Aylin Demir", "Priya Nair"}
    assert names("?q=demir+wikis") == ["Aylin Demir"]


def test_a_search_server_that_does_not_answer_costs_nobody_the_page(
    four, look, settings, caplog, monkeypatch
):
    settings.WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "tests.mentors.broken_search"}}
    with caplog.at_level(logging.WARNING):
        response = look("?q=wik+jon")
    assert [card.name for card in response.context["answer"].cards] == ["Jonas Wirth"]
    assert response.status_code == 200
    assert "search backend failed" in caplog.text
    assert "wik" not in caplog.text


@pytest.mark.parametrize(
    "query", ["", "?order=name&language=en", "?free=1", "?topic=team-wikis", "?theme={theme}"]
)
def test_the_directory_asks_the_same_few_questions_at_3_and_at_300(
    program, look, wikis, posts, query, directory_path
):
    path = directory_path + query.format(theme=wikis.area.translation_key)
    client = look().client
    counts = []
    for count in (3, 297):
        many_mentors(program, count, topics=[wikis, posts])
        counts.append([])
        for _when in ("right after a change", "then"):
            with CaptureQueriesContext(connection) as queries:
                assert client.get(path).status_code == 200
            counts[-1].append(len(queries))
    assert counts[0] == counts[1]
    assert counts[0] <= [15, 11]


def test_only_reading(four, look, directory_path):
    client = look().client
    assert client.post(directory_path).status_code == 405
    assert client.head(directory_path).status_code == 200


def test_it_is_private_and_kept_by_nobody(four, look):
    assert "no-store" in look()["Cache-Control"]
    assert "private" in look()["Cache-Control"]


def test_log_in_first_and_back(client, four, directory_path):
    response = client.get(directory_path + "?free=1")
    assert response.status_code == 302
    assert response["Location"].endswith("?next=" + directory_path + "%3Ffree%3D1")


def test_a_program_one_may_not_see_does_not_exist(locale, browse, mentee):
    hidden = make_program(opened=False)
    path = reverse("wagtail_reverse_mentoring:mentors", args=[hidden.slug])
    assert browse(mentee).get(path).status_code == 404
    assert browse(hidden.coordinators.get()).get(path).status_code == 200
