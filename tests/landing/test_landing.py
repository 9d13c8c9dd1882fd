"""The landing page: by its page and by its Django URL the same, for those it is meant for."""

import json

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import PageViewRestriction, Site

from tests.factories import (
    ask,
    make_area,
    make_cohort,
    make_mentor,
    make_module,
    make_pairing,
    make_person,
    make_program,
)
from wagtail_reverse_mentoring.core.access import login_url
from wagtail_reverse_mentoring.landing.defaults import default_body
from wagtail_reverse_mentoring.pages.models import ProgramPage
from wagtail_reverse_mentoring.programs.choices import Audience

pytestmark = pytest.mark.django_db


def make_page(program, *, body=None, **fields):
    home = Site.objects.get(is_default_site=True).root_page
    body = default_body(program) if body is None else body
    fields = {"title": program.name, "slug": "reverse-mentoring", **fields}
    page = ProgramPage(program=program, body=json.dumps(body), locale=home.locale, **fields)
    home.add_child(instance=page)
    return page


def url(program):
    return f"/mentoring/{program.slug}/"


def main(response):
    """What stands in the page, as text; without the address bar's tokens."""
    return (
        BeautifulSoup(response.content, "html.parser").select_one(".rm").get_text(" ", strip=True)
    )


@pytest.fixture
def full(program):
    """A program with something in every block."""
    make_module()
    make_area()
    for number in range(6):
        profile = make_mentor(program, f"Mentor Number{number}")
        if number < 5:
            make_pairing(profile, make_person(f"Exec Number{number}"))
    return program


def test_the_page_and_the_django_url_show_the_same(browse, full, mentee):
    by_url = main(browse(mentee).get(url(full)))
    page = make_page(full)
    by_page = main(browse(mentee).get(page.url))
    assert by_page == by_url
    assert "6 mentors" in by_page


def test_everything_stands_on_it_in_order(browse, full, mentee):
    soup = BeautifulSoup(browse(mentee).get(url(full)).content, "html.parser")
    assert len(soup.select("h1")) == 1
    assert [heading.get_text(" ", strip=True) for heading in soup.select("h2")] == [
        "How it works",
        "Dates",
        "1 mentor is free now",
        "Where to start",
        "What it can be about",
        "So far",
        "Good to know",
        "Who runs it",
    ]
    assert len(soup.select(".rm-opening .rm-button")) == 1
    assert len(soup.select("details")) == 8
    assert soup.select_one("title").get_text(strip=True) == full.name


def test_sections_without_content_are_not_there(browse, locale, mentee):
    program = make_program(always_open=False)
    html = browse(mentee).get(url(program)).content.decode()
    for anchor in ("dates", "modules", "themes", "figures"):
        assert f'id="{anchor}"' not in html
    assert "The first mentors are signing up. Could you show others something?" in html
    assert "Become a mentor" in html
    assert "hands full" not in html
    assert "Suggest three" not in html


def test_where_all_mentors_are_busy_it_says_so(browse, program, mentee):
    make_pairing(make_mentor(program), make_person("Anita Berg"))
    html = browse(mentee).get(url(program)).content.decode()
    assert "All mentors have their hands full" in html
    assert "The first mentors are signing up" not in html


def test_beside_all_mentors_stands_the_way_to_three(browse, program, mentee):
    make_mentor(program)
    soup = BeautifulSoup(browse(mentee).get(url(program)).content, "html.parser")
    links = soup.select("#free .rm-browse__head a")
    assert [link.get_text(strip=True) for link in links] == [
        "See all mentors",
        "Suggest three mentors",
    ]
    assert browse(mentee).get(links[1]["href"]).status_code == 200


def test_a_dated_round_is_drawn_with_today_on_it(browse, locale, mentee):
    program = make_program(always_open=False)
    make_cohort(program, name="Spring")
    soup = BeautifulSoup(browse(mentee).get(url(program)).content, "html.parser")
    assert soup.select_one("#dates .rm-timeline__needle")
    assert "Today" in soup.select_one(".rm-timeline__list").get_text()
    assert "Spring" in soup.select_one("#dates h2").get_text()


def test_the_django_url_leads_to_the_live_page_and_keeps_the_query(browse, program, mentee):
    make_page(program)
    response = browse(mentee).get(url(program) + "?from=mail&x=%C3%A9")
    assert response.status_code == 302
    assert response["Location"] == "/reverse-mentoring/?from=mail&x=%C3%A9"


def test_a_draft_page_leaves_the_django_url_standing(browse, program, mentee):
    make_page(program, live=False)
    assert browse(mentee).get(url(program)).status_code == 200


def test_an_edited_page_shows_what_its_editor_wrote(browse, program, mentee):
    body = [
        {"type": "text", "value": {"heading": "News <1>", "text": "<p>Plain <b>words</b>.</p>"}},
        {
            "type": "voices",
            "value": {
                "heading": "",
                "voices": [{"quote": "It's <easy>", "name": "Rolf", "role": "", "picture": None}],
            },
        },
        {"type": "free_mentors", "value": {"heading": "Say hello", "number": 2}},
    ]
    for number in range(4):
        make_mentor(program, f"Mentor Number{number}")
    page = make_page(program, body=body, title="Our program")
    html = browse(mentee).get(page.url).content.decode()
    assert "News &lt;1&gt;" in html
    assert "Plain <b>words</b>." in html
    assert "It&#x27;s &lt;easy&gt;" in html
    soup = BeautifulSoup(html, "html.parser")
    # Without an opening the title is the heading.
    assert soup.select_one("h1").get_text(strip=True) == "Our program"
    assert len(soup.select("#free .rm-card")) == 2
    assert "Say hello" in soup.select_one("#free").get_text()


def test_help_is_offered_only_where_there_is_a_mailbox(browse, program, mentee):
    assert "Ask for help" in main(browse(mentee).get(url(program)))
    program.help_email = ""
    program.save()
    assert "Ask for help" not in main(browse(mentee).get(url(program)))


# Who may see it
def test_a_stranger_signs_in_first_and_comes_back(client, program):
    page = make_page(program)
    response = client.get(page.url)
    assert response.status_code == 302
    assert response["Location"] == f"{login_url()}?next=/reverse-mentoring/"
    response = client.get(url(program))
    assert response["Location"] == f"{login_url()}?next={url(program)}"


def test_outside_the_audience_there_is_no_page(browse, locale, mentee):
    group = Group.objects.create(name="Leads")
    program = make_program(audience=Audience.GROUPS)
    program.audience_groups.add(group)
    page = make_page(program)
    assert browse(mentee).get(page.url).status_code == 404
    assert browse(mentee).get(url(program)).status_code == 404
    mentee.user.groups.add(group)
    assert browse(mentee).get(page.url).status_code == 200


def test_before_it_opens_only_coordinators_see_it(browse, locale, mentee):
    program = make_program(opened=False)
    page = make_page(program)
    assert browse(mentee).get(page.url).status_code == 404
    assert browse(program.coordinators.get()).get(page.url).status_code == 200


def test_the_pages_own_privacy_is_a_second_gate(browse, program, mentee):
    page = make_page(program)
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.GROUPS
    )
    group = Group.objects.create(name="Leads")
    restriction.groups.add(group)
    assert browse(mentee).get(page.url).status_code != 200
    assert browse(mentee).get(url(program)).status_code != 200
    mentee.user.groups.add(group)
    assert browse(mentee).get(page.url).status_code == 200


def test_who_left_the_company_sees_nothing(browse, program, mentee):
    page = make_page(program)
    type(mentee).objects.filter(pk=mentee.pk).update(active=False)
    assert browse(mentee).get(page.url).status_code == 404
    assert browse(mentee).get(url(program)).status_code == 404


def test_a_live_page_that_lost_its_program_is_no_page(browse, program, mentee):
    page = make_page(program)
    ProgramPage.objects.filter(pk=page.pk).update(program=None)
    assert browse(mentee).get(page.url).status_code == 404


def test_nothing_of_it_is_kept_by_caches(browse, program, mentee):
    page = make_page(program)
    for address in (page.url, url(make_program())):
        header = browse(mentee).get(address)["Cache-Control"]
        assert "private" in header
        assert "no-store" in header


def test_only_reading_is_allowed(browse, program, mentee):
    page = make_page(program)
    assert browse(mentee).post(page.url).status_code == 405
    assert browse(mentee).post(url(make_program())).status_code == 405


def test_steps_behind_the_page_are_not_taken_for_visits_of_it(browse, program, mentor, mentee):
    make_page(program)
    request_ = ask(mentor, mentee)
    step = reverse("wagtail_reverse_mentoring:request_withdraw", args=[program.slug, request_.uuid])
    assert browse(mentee).post(step).status_code == 302
    request_.refresh_from_db()
    assert request_.state == "withdrawn"


def test_looking_makes_no_person(client, program, django_user_model):
    user = django_user_model.objects.create_user("new", password="demo")
    client.force_login(user)
    assert client.get(url(program)).status_code == 200
    assert not hasattr(user, "reverse_mentoring_person")


# The list of programs
def test_one_program_alone_is_shown_at_once(browse, program, mentee):
    response = browse(mentee).get("/mentoring/")
    assert (response.status_code, response["Location"]) == (302, url(program))


def test_several_programs_are_listed_hidden_ones_not(browse, program, mentee):
    other, hidden = make_program(purpose="To try things."), make_program(opened=False)
    html = browse(mentee).get("/mentoring/").content.decode()
    assert url(program) in html
    assert url(other) in html
    assert "To try things." in html
    assert hidden.name not in html


def test_without_a_program_the_list_is_friendly(browse, locale, mentee):
    response = browse(mentee).get("/mentoring/")
    assert response.status_code == 200
    assert "Nothing here yet" in response.content.decode()


# How much it asks
def queries(browse, person, address):
    browse(person).get(address)
    with CaptureQueriesContext(connection) as captured:
        assert browse(person).get(address).status_code == 200
    return len(captured)


def fill(program, mentors):
    for number in range(mentors):
        make_mentor(program, f"Mentor{mentors} Number{number}", topics=("Wikis", "Channels"))


def test_it_asks_as_often_for_few_as_for_many(browse, program, mentee):
    page = make_page(program)
    fill(program, 7)
    make_module("One")
    make_area("One")
    few = queries(browse, mentee, page.url)
    fill(program, 30)
    for number in range(10):
        make_module(f"Module {number}")
        make_area(f"Theme {number}")
        program.coordinators.add(make_person(f"Coordinator Number{number}"))
    assert queries(browse, mentee, page.url) == few
    assert few <= 40
