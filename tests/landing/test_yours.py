""" "Your mentoring": what is open, in words, by who has to act next."""

import datetime as dt

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories import ask, make_mentor, make_pairing, make_person, make_program, offer
from wagtail_reverse_mentoring.core.access import login_url
from wagtail_reverse_mentoring.mentors import actions as mentors
from wagtail_reverse_mentoring.models import Pairing, PairingRequest, Program
from wagtail_reverse_mentoring.pairings import actions as pairings

pytestmark = pytest.mark.django_db

URL = "/mentoring/yours/"


def look(browse, person):
    response = browse(person).get(URL)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def titles(soup, selector=".rm-row__title"):
    return [title.get_text(strip=True) for title in soup.select(selector)]


def headings(soup):
    return [
        heading.get_text(" ", strip=True) for heading in soup.select(".rm h2:not(.rm-row__title)")
    ]


def test_who_asked_reads_since_when_and_until_when(browse, mentor, mentee):
    ask(mentor, mentee)
    soup = look(browse, mentee)
    assert titles(soup) == ["You asked Jonas Wirth"]
    assert headings(soup) == ["Waiting for an answer"]
    words = soup.select_one(".rm-row__text p").get_text(strip=True)
    assert words.startswith("Waiting for an answer since today, until ")


def test_who_is_asked_reads_that_it_is_their_turn(browse, mentor, mentee):
    request_ = ask(mentor, mentee)
    soup = look(browse, mentor.person)
    assert titles(soup) == ["Margit Brandauer asks you"]
    assert headings(soup) == ["Waiting for you", "You as a mentor"]
    assert soup.select_one(".rm-row__action").get_text(strip=True) == "Answer"
    assert str(request_.uuid) in soup.select_one(".rm-row__title a")["href"]


def test_both_read_that_they_work_together_and_the_request_is_gone(browse, mentor, mentee):
    make_pairing(mentor, mentee)
    for person, name in ((mentee, "Jonas Wirth"), (mentor.person, "Margit Brandauer")):
        soup = look(browse, person)
        assert titles(soup) == [f"Mentoring with {name}"]
        assert headings(soup)[0] == "Running"


def test_what_waits_for_me_comes_first_then_what_runs_then_what_i_wait_for(browse, program):
    me = make_person("Ines Both")
    mine = make_mentor(program, person=me, limit=3)
    other = make_mentor(program, "Aylin Demir")
    make_pairing(mine, make_person("Rolf Runs"))
    ask(other, me)
    ask(mine, make_person("Wanda Waits"))
    soup = look(browse, me)
    assert headings(soup) == [
        "Waiting for you",
        "Running",
        "Waiting for an answer",
        "You as a mentor",
    ]
    assert titles(soup) == [
        "Wanda Waits asks you",
        "Mentoring with Rolf Runs",
        "You asked Aylin Demir",
    ]


def test_of_two_requests_the_one_due_first_comes_first(browse, program):
    mine = make_mentor(program, limit=3)
    ask(mine, make_person("Later Asker"))
    ask(mine, make_person("Early Asker"), now=timezone.now() - dt.timedelta(days=3))
    assert titles(look(browse, mine.person)) == ["Early Asker asks you", "Later Asker asks you"]


def test_with_nothing_at_all_it_says_what_to_do(browse, program, mentee):
    text = " ".join(look(browse, mentee).get_text().split())
    assert "Nothing here yet" in text
    assert "Ask a mentor, or become one, and you will find it here." in text


def test_it_stands_below_the_program_where_there_is_but_one(browse, program, mentee):
    trail = look(browse, mentee).select_one(".rm-breadcrumbs")
    assert [item.get_text(strip=True) for item in trail.select("li")] == [
        program.name,
        "Your mentoring",
    ]
    assert trail.a["href"] == f"/mentoring/{program.slug}/"
    make_program()
    assert look(browse, mentee).select_one(".rm-breadcrumbs") is None


def test_what_is_over_lies_in_a_quiet_fold_the_newest_first(browse, program, mentee):
    names = ("Jonas Wirth", "Aylin Demir")
    for days, name in zip((9, 2), names, strict=True):
        then = timezone.now() - dt.timedelta(days=days)
        request_ = ask(make_mentor(program, name), mentee, now=then)
        pairings.withdraw_request(request_, by=mentee, now=then)
    soup = look(browse, mentee)
    assert titles(soup, "details .rm-row__title") == [
        "You asked Aylin Demir",
        "You asked Jonas Wirth",
    ]
    assert "Past requests and mentoring (2)" in soup.select_one("details summary").get_text(
        " ", strip=True
    )
    assert not soup.select_one("details").has_attr("open")
    assert "Nothing is open at the moment" in soup.get_text()


def test_a_no_and_a_lapse_read_the_same_and_no_reason_is_shown(browse, program, mentee):
    declined = ask(make_mentor(program, "Jonas Wirth"), mentee)
    pairings.decline_request(declined, by=declined.mentor, reason="too_close")
    long_ago = timezone.now() - dt.timedelta(days=30)
    ask(make_mentor(program, "Aylin Demir"), mentee, now=long_ago)  # The clock has not run yet.
    soup = look(browse, mentee)
    words = {text.get_text(strip=True) for text in soup.select("details .rm-row__text p")}
    assert words == {"It didn't work out this time."}
    assert "closely" not in soup.get_text()


def test_others_requests_are_not_mine(browse, mentor, mentee):
    ask(mentor, mentee, message="marker-word")
    soup = look(browse, make_person("Nosy Parker"))
    assert titles(soup) == []
    assert "Margit" not in soup.get_text()
    assert "marker-word" not in look(browse, mentee).get_text()


def test_state_names_never_reach_the_screen(browse, program, mentee):
    for number, end in enumerate(("withdraw", "decline", "accept", "leave")):
        request_ = ask(make_mentor(program, f"Mentor Number{number}"), mentee)
        if end == "withdraw":
            pairings.withdraw_request(request_, by=mentee)
        elif end == "decline":
            pairings.decline_request(request_, by=request_.mentor)
        elif end == "accept":
            pairings.end_pairing(pairings.accept_request(request_, by=request_.mentor), by=mentee)
    text = look(browse, mentee).get_text().lower()
    for name in (
        "awaiting",
        "declined",
        "withdrawn",
        "superseded",
        "expired",
        "accepted",
        "active",
    ):
        assert name not in text


# The own profile
def test_the_own_profile_says_how_it_stands(browse, program):
    person = make_person("Ines Both")
    profile = offer(program, person)
    assert "is a draft" in look(browse, person).get_text()
    mentors.submit_profile(profile, by=person)
    assert "is with the coordinators" in look(browse, person).get_text()
    mentors.approve_profile(profile, by=program.coordinators.get())
    assert "people can ask you" in look(browse, person).get_text()
    mentors.pause_profile(profile, by=person)
    assert "no requests at the moment" in look(browse, person).get_text()
    mentors.resume_profile(profile, by=person)
    make_pairing(profile, make_person())
    assert "All your places are taken" in look(browse, person).get_text()
    mentors.take_down_profile(profile, by=person)
    soup = look(browse, person)
    assert "is taken down" in soup.get_text()
    assert soup.select_one(f'.rm-panel a[href="/mentoring/{program.slug}/offer/"]')


# Nothing there
def test_with_nothing_open_two_ways_on_are_offered(browse, program, mentee):
    soup = look(browse, mentee)
    links = {link.get_text(strip=True): link["href"] for link in soup.select(".rm-empty a")}
    assert links == {
        "Find a mentor": f"/mentoring/{program.slug}/mentors/",
        "Become a mentor": f"/mentoring/{program.slug}/offer/",
    }


def test_who_is_a_mentor_already_is_not_asked_to_become_one(browse, mentor):
    assert titles(look(browse, mentor.person), ".rm-empty a") == ["Find a mentor"]


def test_somebody_who_never_acted_sees_it_and_is_not_stored(client, program, django_user_model):
    client.force_login(django_user_model.objects.create_user("new", password="demo"))
    assert client.get(URL).status_code == 200
    assert not django_user_model.objects.filter(
        reverse_mentoring_person__isnull=False, username="new"
    )


def test_without_a_program_it_says_so(browse, locale, mentee):
    assert "no reverse-mentoring program for you" in look(browse, mentee).get_text()


def test_with_two_programs_each_row_says_which(browse, program, mentor, mentee):
    other = make_program()
    ask(mentor, mentee)
    ask(make_mentor(other, "Aylin Demir"), mentee)
    words = [text.get_text(strip=True) for text in look(browse, mentee).select(".rm-row__text p")]
    assert any(program.name in line for line in words)
    assert any(other.name in line for line in words)


def test_a_program_one_may_no_longer_see_is_left_out(browse, program, mentor, mentee):
    ask(mentor, mentee)
    Program.objects.filter(pk=program.pk).update(audience="groups")
    assert titles(look(browse, mentee)) == []


def test_strangers_sign_in_first(client, db):
    response = client.get(URL)
    assert (response.status_code, response["Location"]) == (302, f"{login_url()}?next={URL}")


def test_it_asks_as_often_for_3_rows_as_for_300(browse, program):
    program.open_requests = 9
    program.save()
    me = make_person("Ines Both")
    mine = make_mentor(program, person=me, limit=9)
    make_pairing(mine, make_person("Rolf Runs"))
    ask(mine, make_person("Wanda Waits"))
    ask(make_mentor(program, "Aylin Demir"), me)

    def count():
        with CaptureQueriesContext(connection) as captured:
            assert browse(me).get(URL).status_code == 200
        return len(captured), len(titles(look(browse, me)))

    count()
    few, rows = count()
    assert rows == 3
    now = timezone.now()
    common = {"program": program, "cohort": program.cohorts.get()}
    asker = [make_person(f"Asker Number{number}") for number in range(20)]
    PairingRequest.objects.bulk_create(
        PairingRequest(
            mentee=asker[number % 20],
            mentor=me,
            mentor_profile=mine,
            state="withdrawn",
            created_at=now,
            closed_at=now,
            **common,
        )
        for number in range(297)
    )
    many, rows = count()
    assert rows == 300
    assert many == few
    assert Pairing.objects.count() == 1
