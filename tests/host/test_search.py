"""Our part of the host's search: found, trimmed, grouped, cheap, and never the host's downfall."""

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.search import index

from tests.factories import make_mentor, make_person, make_program
from wagtail_reverse_mentoring.host.search import search_mentoring
from wagtail_reverse_mentoring.mentors.actions import pause_profile, take_down_profile
from wagtail_reverse_mentoring.models import MentorProfile, Person
from wagtail_reverse_mentoring.people.actions import refresh_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("text_search")]


def visit(person):
    request = RequestFactory().get("/")
    request.user = person.user
    return request


def indexed(profile):
    """As after commit: the suite's transactions never do."""
    index.insert_or_update_object(MentorProfile.objects.get(pk=profile.pk))
    return profile


def listed(program, name, **fields):
    return indexed(make_mentor(program, name, **fields))


def found(person, query, kind="mentors", **options):
    groups = {group.kind: group for group in search_mentoring(visit(person), query, **options)}
    return [result.title for result in groups[kind].results] if kind in groups else []


@pytest.fixture
def broken(monkeypatch):
    """A search server that does not answer."""
    from wagtail_reverse_mentoring.mentors import directory

    def refuse(*args, **kwargs):
        raise ConnectionError

    monkeypatch.setattr(directory, "get_search_backend", refuse)


def test_a_mentor_is_found_by_name_by_topic_and_by_the_beginning_of_a_word(program, employee):
    listed(program, "Jonas Wirth", topics=["Team wikis"])
    listed(program, "Aylin Demir", topics=["Hybrid events"])
    assert found(employee, "Wirth") == ["Jonas Wirth"]
    assert found(employee, "wikis") == ["Jonas Wirth"]
    assert found(employee, "hyb") == ["Aylin Demir"]
    assert found(employee, "Zebra") == []


def test_a_result_says_who_it_is_and_leads_to_the_profile(program, employee):
    profile = listed(program, "Jonas Wirth", topics=["Team wikis", "Chat"])
    [group] = search_mentoring(visit(employee), "Jonas")
    [result] = group.results
    assert group.heading == "Mentors"
    assert result.kind_label == "Mentor"
    assert result.url == f"/mentoring/{program.slug}/mentors/{profile.uuid}/"
    assert result.text == "Free now · Chat · Team wikis"
    assert result.person.initials == "JW"


def test_a_mentor_of_a_program_one_may_not_see_is_not_found(leaders, leader, employee):
    listed(leaders, "Jonas Wirth")
    assert found(employee, "Jonas") == []
    assert found(leader, "Jonas") == ["Jonas Wirth"]


def test_nor_one_of_a_program_that_is_not_open(closed, employee):
    coordinator = closed.coordinators.get()
    listed(closed, "Jonas Wirth", person=make_coordinator(closed, "Jonas Wirth"))
    assert found(employee, "Jonas") == []
    assert found(coordinator, "Jonas") == ["Jonas Wirth"]


def make_coordinator(program, name):
    person = make_person(name)
    program.coordinators.add(person)
    return person


def test_nobody_signed_in_finds_anything(program, rf):
    from django.contrib.auth.models import AnonymousUser

    listed(program, "Jonas Wirth")
    request = rf.get("/")
    request.user = AnonymousUser()
    assert search_mentoring(request, "Jonas") == []
    assert search_mentoring(rf.get("/"), "Jonas") == []


def test_drafts_and_profiles_taken_down_are_not_found(program, employee):
    from tests.factories import offer

    indexed(offer(program, make_person("Jonas Draft")))
    gone = listed(program, "Jonas Gone")
    take_down_profile(gone, by=gone.person)
    assert found(employee, "Jonas") == []


def test_an_index_that_lags_behind_shows_nobody_who_has_left(program, employee):
    leaver = listed(program, "Jonas Wirth").person
    leaver.user.is_active = False
    leaver.user.save()
    refresh_person(Person.objects.get(pk=leaver.pk))
    assert found(employee, "Jonas") == []


def test_paused_mentors_are_found_and_nothing_private_is_said(program, employee):
    profile = listed(program, "Jonas Wirth")
    pause_profile(profile, by=profile.person)
    [group] = search_mentoring(visit(employee), "Jonas")
    assert group.results[0].text.startswith("Not taking requests at the moment")


@pytest.mark.parametrize("query", ["", "   ", None, "\x00", "\t\n"])
def test_an_empty_query_finds_nothing(program, employee, query):
    listed(program, "Jonas Wirth")
    assert search_mentoring(visit(employee), query) == []


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "'; drop table",
        "jonas OR",
        "NEAR(",
        "*",
        "a" * 5000,
        "\x00jonas",
        "👩🏽‍💻",
        "<b>",
        "%_",
        "(((",
    ],
)
def test_a_strange_query_breaks_nothing(program, employee, query):
    listed(program, "Jonas Wirth")
    assert isinstance(search_mentoring(visit(employee), query), list)


def test_when_the_search_server_is_down_names_and_topics_are_still_found(
    broken, program, employee, leaders, caplog
):
    make_mentor(program, "Jonas Wirth", topics=["Team wikis"])
    make_mentor(leaders, "Jonas Secret", topics=["Team wikis"])
    assert found(employee, "jonas wirth") == ["Jonas Wirth"]
    assert found(employee, "wiki") == ["Jonas Wirth"]
    assert "search backend failed" in caplog.text


def test_no_more_than_the_limit(program, employee):
    for number in range(5):
        listed(program, f"Jonas Number{number}")
    assert len(found(employee, "Jonas", limit=3)) == 3


def test_a_program_without_a_page_is_found_by_its_name_and_purpose(program, employee, leaders):
    type(program).objects.filter(pk=program.pk).update(
        name="Turn the tables", purpose="Juniors teach"
    )
    assert found(employee, "turn tables", "programs") == ["Turn the tables"]
    assert found(employee, "juniors", "programs") == ["Turn the tables"]
    assert found(employee, "leaders", "programs") == []


def test_a_program_with_a_page_is_left_to_the_page_search(program, face, employee):
    assert found(employee, program.name, "programs") == []


def test_at_most_six_queries_however_much_is_found(program, face, employee):
    def asked():
        with CaptureQueriesContext(connection) as queries:
            found(employee, "Jonas")
        return len(queries)

    listed(program, "Jonas Wirth")
    few = asked()
    for number in range(11):
        listed(program, f"Jonas Number{number}", topics=[f"Topic {number}", "Team wikis"])
    assert asked() == few
    assert few <= 6


def test_programs_side_by_side_cost_nothing_more(program, employee):
    def asked():
        with CaptureQueriesContext(connection) as queries:
            found(employee, "Jonas")
        return len(queries)

    listed(program, "Jonas Wirth")
    few = asked()
    for number in range(4):
        listed(make_program(), f"Jonas Number{number}")
    assert asked() == few


def test_the_tag_is_a_section_with_links(program, employee, see):
    profile = listed(program, "Jonas Wirth")
    html = see(employee, "/search/?q=Jonas")
    assert "<h2>Mentors</h2>" in html
    assert f'<a href="/mentoring/{program.slug}/mentors/{profile.uuid}/">Jonas Wirth</a>' in html


def test_the_tag_renders_nothing_where_nothing_is_found(program, employee, leaders, see):
    listed(leaders, "Jonas Wirth")
    assert see(employee, "/search/?q=Jonas").strip() == ""
    assert see(employee, "/search/").strip() == ""
    assert see(employee, "/search/?q=%3Cscript%3E").strip() == ""
