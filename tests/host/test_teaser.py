"""The teaser: a program in a few words, in each phase, for each kind of visitor."""

import datetime as dt

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories import (
    ask,
    make_cohort,
    make_mentor,
    make_pairing,
    make_person,
    make_program,
)
from wagtail_reverse_mentoring.host.blocks import MentoringTeaserBlock
from wagtail_reverse_mentoring.host.teaser import make_teaser
from wagtail_reverse_mentoring.mentors.actions import pause_profile
from wagtail_reverse_mentoring.people.adapter import PeopleAdapter

pytestmark = pytest.mark.django_db

NOON = dt.datetime(2026, 12, 2, 11, tzinfo=dt.timezone.utc)  # a Wednesday
TODAY = NOON.date()


def visit(person):
    request = RequestFactory().get("/")
    request.user = person.user
    return request


def words(person, now=NOON, **which):
    return make_teaser(visit(person), now=now, **which).words


def button(person, now=NOON, **which):
    return make_teaser(visit(person), now=now, **which).step.label


@pytest.fixture
def spring(locale):
    """A program with dates: matching from 27 November to 11 December 2026."""
    program = make_program(always_open=False, slug="spring")
    make_cohort(program, today=TODAY, matching_in=-5, starts_in=10, name="Spring round")
    return program


def test_while_matching_it_says_until_when_and_how_many_are_free(spring, employee):
    for number in range(9):
        make_mentor(spring, f"Mentor Number{number}")
    assert words(employee) == (
        "Spring round: matching until Friday 11 December, 9 mentors are free"
    )
    assert button(employee) == "Find a mentor"


def test_one_is_free(spring, employee):
    make_mentor(spring)
    assert words(employee).endswith("1 mentor is free")


def test_who_is_full_or_paused_or_not_approved_is_not_free(spring, employee):
    make_pairing(make_mentor(spring, "Jonas Wirth"), make_person("Margit Brandauer"), now=NOON)
    pause_profile(resting := make_mentor(spring, "Aylin Demir"), by=resting.person)
    assert words(employee).endswith("all places are taken at the moment")


def test_a_program_that_has_just_opened_has_no_mentors_yet(spring, employee):
    assert words(employee).endswith("the first mentors are signing up")


def test_before_matching_it_says_when_it_opens(locale, employee):
    program = make_program(always_open=False)
    make_cohort(program, today=TODAY, matching_in=10, starts_in=40, name="Spring round")
    assert words(employee) == (
        "Spring round: mentors sign up now, matching opens on Saturday 12 December"
    )
    assert button(employee) == "Matching opens on 12 December"
    assert make_teaser(visit(employee), now=NOON).step.url.endswith("#dates")


def test_before_anything_it_says_when_mentors_sign_up(locale, employee):
    program = make_program(always_open=False)
    make_cohort(program, today=TODAY, matching_in=50, starts_in=80, name="Spring round")
    assert words(employee) == "Spring round: mentors sign up from Friday 1 January 2027 on"


def test_while_the_pairs_are_at_work_one_may_look_around(locale, employee):
    program = make_program(always_open=False)
    make_cohort(program, today=TODAY, matching_in=-50, starts_in=-10, name="Autumn round")
    assert words(employee) == "Autumn round: the pairs are at work until 21 May 2027"
    assert button(employee) == "Look around"


def test_after_the_last_round(locale, employee):
    program = make_program(always_open=False)
    make_cohort(program, today=TODAY, matching_in=-300, starts_in=-250, name="Last year")
    assert words(employee) == "There is no round to join at the moment."
    assert button(employee) == "Look around"


def test_the_round_one_can_join_comes_before_the_one_that_runs(spring, employee):
    make_cohort(spring, today=TODAY, matching_in=-50, starts_in=-20, name="Autumn round")
    assert words(employee).startswith("Spring round:")


def test_an_always_open_program(program, employee, mentor):
    assert words(employee) == "Ask whenever you like: 1 mentor is free"


def test_whoever_has_something_open_goes_on_with_it(spring, mentor):
    person = make_person("Margit Brandauer")
    profile = make_mentor(spring, "Jonas Wirth")
    ask(profile, person, now=NOON)
    assert button(person, slug="spring") == "Your mentoring"
    assert button(profile.person, slug="spring") == "Your mentoring"
    assert button(person, slug=mentor.program.slug) == "Find a mentor"


def test_a_request_that_lapsed_is_nothing_open(spring):
    person = make_person("Margit Brandauer")
    ask(make_mentor(spring), person, now=NOON)
    assert button(person, now=NOON + dt.timedelta(days=8)) == "Find a mentor"


def test_whoever_is_not_among_those_who_ask_may_look_around(spring, employee):
    spring.askers = "groups"
    spring.save()
    assert button(employee) == "Look around"


def test_a_program_for_some_groups_shows_nothing_to_others(leaders, leader, employee, see):
    make_mentor(leaders, "Secret Mentor")
    for address in ("/teaser/", "/teaser-leaders/"):
        assert see(employee, address).strip() == ""
    assert "Leaders first" in see(leader, "/teaser-leaders/")


def test_nobody_signed_in_sees_nothing(program, see):
    assert see(None, "/teaser/").strip() == ""


def test_a_program_that_is_not_open_is_announced_to_its_coordinators_alone(closed, employee, see):
    assert see(employee, "/teaser/").strip() == ""
    html = see(closed.coordinators.get(), "/teaser/")
    assert "Not open yet: only its coordinators see this." in html
    assert "Look around" in html


def test_without_a_name_it_is_the_first_one_the_visitor_may_see(leaders, program, employee, see):
    html = see(employee, "/teaser/")
    assert program.name in html
    assert "Leaders first" not in html


def test_it_leads_to_the_page_where_there_is_one(program, face, employee, see):
    assert f'href="{face.url}"' in see(employee, "/teaser/")


def test_heading_and_button_are_one_each(program, employee, see):
    html = see(employee, "/teaser/")
    assert html.count("<h2>") == 1
    assert html.count("rm-button ") == 1
    assert "<h3>" in see(employee, "/teaser-3/")
    assert "<h2>" not in see(employee, "/teaser-3/")


def test_a_photo_is_shown_only_where_its_owner_agreed(program, employee, see, settings):
    settings.WAGTAIL_REVERSE_MENTORING = {"PEOPLE_ADAPTER": f"{__name__}.Photos"}
    make_mentor(program, "Jonas Wirth", shows_photo=True)
    make_mentor(program, "Aylin Demir", shows_photo=False)
    html = see(employee, "/teaser/")
    assert "/photos/Jonas Wirth.jpg" in html
    assert "/photos/Aylin Demir.jpg" not in html


class Photos(PeopleAdapter):
    """The people directory of a host that has a photo of everybody."""

    def photo_url(self, user):
        return f"/photos/{user.get_full_name()}.jpg"


def test_the_same_number_of_queries_for_three_mentors_and_for_thirty(spring, employee):
    def asked():
        with CaptureQueriesContext(connection) as queries:
            make_teaser(visit(employee), now=NOON)
        return len(queries)

    for number in range(3):
        make_mentor(spring, f"Mentor Number{number}")
    few = asked()
    for number in range(27):
        make_mentor(spring, f"Other Number{number}")
    assert asked() == few
    assert few <= 12


def block(value, person):
    bound = MentoringTeaserBlock()
    context = {"request": visit(person)} if person else None
    return bound.render(bound.to_python(value), context)


def test_the_block_shows_the_program_its_editor_chose(program, leaders, leader):
    html = block({"program": str(leaders.uuid)}, leader)
    assert "Leaders first" in html
    assert program.name not in html


def test_the_block_without_a_choice_shows_the_first_one(program, employee):
    assert program.name in block({"program": ""}, employee)
    assert program.name in block({}, employee)


def test_the_block_shows_nothing_to_whoever_may_not_see_it(leaders, employee):
    assert block({"program": str(leaders.uuid)}, employee) == ""


def test_the_block_shows_nothing_for_a_program_that_is_gone(program, employee):
    assert block({"program": "7d9fd1f2-0000-4000-8000-000000000000"}, employee) == ""


def test_the_block_shows_nothing_without_a_request(program):
    assert block({"program": str(program.uuid)}, None) == ""


def test_editors_choose_among_all_programs(program, leaders):
    choices = dict(MentoringTeaserBlock().child_blocks["program"].field.choices)
    assert choices[str(leaders.uuid)] == "Leaders first"
    assert "" in choices


def test_the_block_stores_no_program_in_migrations():
    from django.db.migrations.writer import MigrationWriter
    from wagtail.fields import StreamField

    written, _imports = MigrationWriter.serialize(
        StreamField([("mentoring", MentoringTeaserBlock())])
    )
    assert "program_choices" in written


def test_now_is_now_when_nobody_says(program, employee):
    make_cohort(program, today=timezone.localdate(), name="This round")
    assert make_teaser(visit(employee)).words.startswith("This round: matching until")
