"""Who sees a profile, who may judge it, and the sentences people read when they may not."""

import pytest
from django.contrib.auth import get_user_model

from tests.factories import make_mentor, make_person, make_program, offer
from wagtail_reverse_mentoring.core.errors import NotPermitted, StepTaken
from wagtail_reverse_mentoring.mentors import rules
from wagtail_reverse_mentoring.mentors.actions import pause_profile, submit_profile
from wagtail_reverse_mentoring.models import Participant
from wagtail_reverse_mentoring.people.actions import ensure_person
from wagtail_reverse_mentoring.programs.rules import NotYetOpen

pytestmark = pytest.mark.django_db


@pytest.fixture
def superuser(db):
    return ensure_person(get_user_model().objects.create_superuser("root", "r@x.example", "demo"))


@pytest.fixture
def draft(program):
    return offer(program, make_person("Aylin Demir"))


def test_everybody_in_the_program_may_offer(program, mentee):
    assert rules.why_not_offer(program, mentee) is None


def test_a_program_that_is_not_open_takes_offers_from_those_who_run_it(locale, mentee, superuser):
    program = make_program(opened=False)
    assert isinstance(rules.why_not_offer(program, mentee), NotYetOpen)
    assert rules.why_not_offer(program, program.coordinators.get()) is None
    assert rules.why_not_offer(program, superuser) is None


def test_barred_in_one_program_is_not_barred_in_another(program, mentee):
    Participant.objects.create(program=program, person=mentee, may_mentor=False)
    assert isinstance(rules.why_not_offer(program, mentee), NotPermitted)
    assert rules.why_not_offer(make_program(), mentee) is None


def test_a_draft_is_for_its_owner_alone(draft, mentee, coordinator, superuser):
    assert rules.can_see(draft, draft.person)
    for person in (mentee, coordinator, superuser):
        assert not rules.can_see(draft, person)


def test_a_profile_handed_in_is_for_its_owner_and_coordinators(
    draft, mentee, coordinator, superuser
):
    submit_profile(draft, by=draft.person)
    elsewhere = make_program(coordinator=make_person("Other Coordinator")).coordinators.get()
    for person in (draft.person, coordinator, superuser):
        assert rules.can_see(draft, person)
    assert not rules.can_see(draft, mentee)
    assert not rules.can_see(draft, elsewhere)


def test_a_listed_profile_is_for_everybody_until_its_owner_leaves(mentor, mentee):
    assert rules.is_listed(mentor)
    assert rules.can_see(mentor, mentee)
    mentor.person.active = False
    assert not rules.is_listed(mentor)
    assert not rules.can_see(mentor, mentee)


def test_what_is_missing_before_handing_in_is_said(draft, program):
    assert rules.why_not_submit(draft) is None
    draft.topics.clear()
    assert "at least one topic" in str(rules.why_not_submit(draft))
    draft.program.asks_manager = True
    draft.manager_knows = False
    assert "your manager knows" in str(rules.why_not_submit(draft))
    draft.manager_knows = True
    draft.topics.add("Team wikis")
    assert rules.why_not_submit(draft) is None
    submit_profile(draft, by=draft.person)
    assert isinstance(rules.why_not_submit(draft), StepTaken)


def test_coordinators_of_this_program_judge_never_their_own(program, draft, coordinator, mentee):
    assert rules.why_not_judge(draft, coordinator) is None
    assert isinstance(rules.why_not_judge(draft, mentee), NotPermitted)
    own = offer(program, coordinator)
    assert "another coordinator" in str(rules.why_not_judge(own, coordinator))


def test_only_what_waits_can_be_approved(draft, coordinator):
    assert isinstance(rules.why_not_approve(draft, coordinator), StepTaken)
    submit_profile(draft, by=draft.person)
    assert rules.why_not_approve(draft, coordinator) is None


def test_only_what_is_shown_or_waits_can_be_taken_down(draft, mentor, coordinator, mentee):
    assert isinstance(rules.why_not_take_down(draft, draft.person), StepTaken)
    assert isinstance(rules.why_not_take_down(mentor, mentee), NotPermitted)
    for person in (mentor.person, coordinator):
        assert rules.why_not_take_down(mentor, person) is None


def test_taking_requests_is_being_shown_and_not_resting(program, draft):
    profile = make_mentor(program, "Priya Nair")
    assert rules.takes_requests(profile)
    assert not rules.takes_requests(draft)
    pause_profile(profile, by=profile.person)
    assert not rules.takes_requests(profile)
