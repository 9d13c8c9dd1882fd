"""Who is told what: every step, exactly the right people, by exactly the right channels."""

import datetime as dt

import pytest
from django.utils import timezone

from tests.factories import (
    ask,
    make_mentor,
    make_pairing,
    make_person,
    make_program,
    offer,
)
from wagtail_reverse_mentoring.core.history import record
from wagtail_reverse_mentoring.mentors import actions as mentors
from wagtail_reverse_mentoring.models import Message, Person, Transition
from wagtail_reverse_mentoring.notifications.actions import announce_pending
from wagtail_reverse_mentoring.notifications.catalogue import CATALOGUE
from wagtail_reverse_mentoring.notifications.subjects import model_of
from wagtail_reverse_mentoring.notifications.words import WORDS
from wagtail_reverse_mentoring.pairings import actions as pairings

pytestmark = pytest.mark.django_db

BOTH, INTRANET, MAIL = {"intranet", "mail"}, {"intranet"}, {"mail"}


class World:
    """A program with two coordinators, two mentors, an executive and somebody who only looks on."""

    def __init__(self, program):
        self.program = program
        self.coordinator = program.coordinators.get()
        self.deputy = make_person("Stephen Hale")
        program.coordinators.add(self.deputy)
        self.jonas, self.aylin = make_mentor(program), make_mentor(program, "Aylin Demir")
        self.margit, self.rolf = make_person("Margit Brandauer"), make_person("Rolf Anders")
        self.looks_on = make_mentor(program, "Priya Nair")


@pytest.fixture
def world(program):
    return World(program)


# Each story takes the world, does what came before, and returns the step that is looked at.


def asked(w):
    return lambda: ask(w.jonas, w.margit)


def accepted(w):
    request_ = ask(w.jonas, w.margit)
    return lambda: pairings.accept_request(request_, by=w.jonas.person)


def accepted_while_the_mentee_asked_another(w):
    request_ = ask(w.jonas, w.margit)
    ask(w.aylin, w.margit)
    return lambda: pairings.accept_request(request_, by=w.jonas.person)


def accepted_while_another_waits_for_the_same_mentor(w):
    request_ = ask(w.jonas, w.margit)
    ask(w.jonas, w.rolf)
    return lambda: pairings.accept_request(request_, by=w.jonas.person)


def declined(w):
    request_ = ask(w.jonas, w.margit)
    return lambda: pairings.decline_request(request_, by=w.jonas.person, reason="too_close")


def lapsed(w):
    ask(w.jonas, w.margit, now=timezone.now() - dt.timedelta(days=30))
    return pairings.expire_requests


def withdrawn(w):
    request_ = ask(w.jonas, w.margit)
    return lambda: pairings.withdraw_request(request_, by=w.margit)


def mentor_pauses(w):
    ask(w.jonas, w.margit)
    return lambda: mentors.pause_profile(w.jonas, by=w.jonas.person)


def mentor_leaves(w):
    ask(w.jonas, w.margit)
    return lambda: mentors.take_down_profile(w.jonas, by=w.jonas.person)


def goes_on_after_a_pause(w):
    pairing = make_pairing(w.jonas, w.margit)
    return lambda: record(pairing, from_="paused", to="active", by=w.margit, now=timezone.now())


def mentee_ends(w):
    pairing = make_pairing(w.jonas, w.margit)
    return lambda: pairings.end_pairing(pairing, by=w.margit)


def mentor_ends(w):
    pairing = make_pairing(w.jonas, w.margit)
    return lambda: pairings.end_pairing(pairing, by=w.jonas.person)


def handed_in(w):
    profile = offer(w.program, w.rolf)
    return lambda: mentors.submit_profile(profile, by=w.rolf)


def a_coordinator_hands_in(w):
    profile = offer(w.program, w.deputy)
    return lambda: mentors.submit_profile(profile, by=w.deputy)


def approved(w):
    profile = offer(w.program, w.rolf)
    mentors.submit_profile(profile, by=w.rolf)
    return lambda: mentors.approve_profile(profile, by=w.deputy)


def taken_down_by_a_coordinator(w):
    return lambda: mentors.take_down_profile(w.aylin, by=w.coordinator)


def edited(w):
    return lambda: offer(w.program, w.jonas.person, limit=2)


def paused_and_resumed(w):
    mentors.pause_profile(w.jonas, by=w.jonas.person)
    return lambda: mentors.resume_profile(w.jonas, by=w.jonas.person)


def help_called(w):
    make_pairing(w.jonas, w.margit)
    return lambda: pairings.call_for_help(w.program, by=w.margit, words="We can't find a date.")


YES = {("pairing_yes", "Margit Brandauer"): BOTH, ("pairing_begun", "Jonas Wirth"): MAIL}
NO_TO_MARGIT = {("request_no", "Margit Brandauer"): BOTH}

STORIES = [
    (asked, {("request_asked", "Jonas Wirth"): BOTH}),
    (accepted, YES),
    (
        accepted_while_the_mentee_asked_another,
        YES
        | {
            ("request_found", "Margit Brandauer"): INTRANET,
            ("request_settled", "Aylin Demir"): INTRANET,
        },
    ),
    (
        accepted_while_another_waits_for_the_same_mentor,
        YES
        | {
            ("request_no", "Rolf Anders"): BOTH,
            ("request_full", "Jonas Wirth"): INTRANET,
        },
    ),
    (declined, NO_TO_MARGIT),
    (lapsed, NO_TO_MARGIT | {("request_lapsed", "Jonas Wirth"): INTRANET}),
    (withdrawn, {("request_withdrawn", "Jonas Wirth"): INTRANET}),
    (mentor_pauses, NO_TO_MARGIT),
    (mentor_leaves, NO_TO_MARGIT),
    (goes_on_after_a_pause, {}),
    (mentee_ends, {("pairing_ended", "Jonas Wirth"): BOTH}),
    (mentor_ends, {("pairing_ended", "Margit Brandauer"): BOTH}),
    (
        handed_in,
        {
            ("profile_submitted", "Marie Lefort"): BOTH,
            ("profile_submitted", "Stephen Hale"): BOTH,
        },
    ),
    (a_coordinator_hands_in, {("profile_submitted", "Marie Lefort"): BOTH}),
    (approved, {("profile_listed", "Rolf Anders"): BOTH}),
    (taken_down_by_a_coordinator, {("profile_taken_down", "Aylin Demir"): BOTH}),
    (edited, {}),
    (paused_and_resumed, {}),
    (help_called, {("help_asked", "help"): MAIL}),
]
NAMES = [story.__name__ for story, _expected in STORIES]


def told():
    """What the outbox holds: (kind, whom) -> channels."""
    found = {}
    for message in Message.objects.select_related("receiver"):
        whom = message.receiver.display_name if message.receiver else message.addressee
        found.setdefault((message.kind, whom), set()).add(message.channel)
    return found


@pytest.mark.parametrize(("story", "expected"), STORIES, ids=NAMES)
def test_each_step_tells_exactly_the_right_people(world, clean_slate, story, expected):
    step = story(world)
    clean_slate()
    step()
    announce_pending()
    assert told() == expected
    assert not Transition.objects.unannounced().exists()


def test_the_stories_know_every_line_of_the_catalogue(locale):
    for story, _expected in STORIES:
        story(World(make_program()))()
    seen = {(model_of(step), step.to_state, step.code) for step in Transition.objects.all()}
    assert CATALOGUE.keys() <= seen


def test_every_kind_has_words():
    kinds = {line.kind for lines in CATALOGUE.values() for line in lines}
    assert kinds - {"help_asked"} == WORDS.keys()


def test_whoever_has_left_is_told_nothing(world, clean_slate):
    clean_slate()
    ask(world.jonas, world.margit)
    Person.objects.filter(pk=world.jonas.person_id).update(active=False)
    announce_pending()
    assert told() == {}


def test_a_coordinator_who_has_left_is_told_nothing_either(world, clean_slate):
    step = handed_in(world)
    clean_slate()
    Person.objects.filter(pk=world.deputy.pk).update(active=False)
    step()
    announce_pending()
    assert told() == {("profile_submitted", "Marie Lefort"): BOTH}


def test_coordinators_of_another_program_hear_nothing(world, clean_slate):
    other = make_program(coordinator=make_person("Ines Roth"))
    step = handed_in(world)
    clean_slate()
    step()
    announce_pending()
    assert not Message.objects.filter(receiver__in=other.coordinators.all()).exists()
    assert Message.objects.exists()
