"""The one button: its words and its way for each phase and person, and what it costs."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import ask, make_cohort, make_mentor, make_pairing, make_person, make_program
from wagtail_reverse_mentoring.models import Participant, Person
from wagtail_reverse_mentoring.pairings.actions import decline_request, end_pairing
from wagtail_reverse_mentoring.pairings.next_step import next_step

pytestmark = pytest.mark.django_db


def test_find_a_mentor_leads_to_the_mentors(program, mentee):
    assert next_step(program, mentee) == ("Find a mentor", f"/mentoring/{program.slug}/mentors/")


def test_somebody_who_never_acted_here_and_nobody_at_all_can_look_for_one(program):
    assert next_step(program, Person()).label == "Find a mentor"
    assert next_step(program, None).label == "Find a mentor"


def test_the_day_on_which_matching_opens_leads_to_the_dates(locale, mentee):
    program = make_program(always_open=False)
    now = dt.datetime(2026, 2, 1, 12, tzinfo=dt.timezone.utc)
    make_cohort(program, today=now.date(), matching_in=30, starts_in=60)
    assert next_step(program, mentee, now) == (
        "Matching opens on 3 March",
        f"/mentoring/{program.slug}/#dates",
    )


def test_with_no_round_to_come_one_looks_around(locale, mentee):
    program = make_program(always_open=False)
    label, url = next_step(program, mentee)
    assert label == "Look around"
    assert url == f"/mentoring/{program.slug}/mentors/"


def test_a_program_that_is_not_open_lets_its_coordinators_look_around(locale):
    program = make_program(opened=False)
    assert next_step(program, program.coordinators.get()).label == "Look around"


def test_an_open_request_leads_both_to_theirs(mentor, mentee):
    ask(mentor, mentee)
    for person in (mentor.person, mentee):
        assert next_step(mentor.program, person) == ("Your mentoring", "/mentoring/yours/")


def test_so_does_a_pairing_until_it_ends(mentor, mentee):
    pairing = make_pairing(mentor, mentee)
    assert next_step(mentor.program, mentee).label == "Your mentoring"
    end_pairing(pairing, by=mentee)
    assert next_step(mentor.program, mentee).label == "Find a mentor"


def test_a_no_is_not_something_open(mentor, mentee):
    decline_request(ask(mentor, mentee), by=mentor.person)
    assert next_step(mentor.program, mentee).label == "Find a mentor"


def test_what_is_open_elsewhere_or_for_others_does_not_count(mentor, mentee):
    other = make_mentor(make_program(), "Aylin Demir")
    ask(other, mentee)
    assert next_step(mentor.program, mentee).label == "Find a mentor"
    assert next_step(other.program, make_person("Ada Byron")).label == "Find a mentor"


def test_whoever_does_not_learn_here_looks_around(program, mentee):
    Participant.objects.create(program=program, person=mentee, may_learn=False)
    assert next_step(program, mentee).label == "Look around"


def test_it_asks_no_more_than_six_questions(locale, mentee):
    program = make_program(always_open=False)
    make_cohort(program, matching_in=20, starts_in=40)
    with CaptureQueriesContext(connection) as queries:
        next_step(program, mentee)
    assert len(queries) <= 6
