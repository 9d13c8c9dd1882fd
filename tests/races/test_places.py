"""Nobody oversells a place, whoever clicks at the same moment, and nobody sees an error page."""

from collections import Counter
from functools import partial

import pytest
from django.db import connection

from tests.factories import ask, make_mentor, make_person, make_program
from tests.races.conftest import THREADS, all_at_once
from wagtail_reverse_mentoring.core.errors import MentoringError
from wagtail_reverse_mentoring.mentors.actions import pause_profile
from wagtail_reverse_mentoring.models import (
    MentorProfile,
    Pairing,
    PairingRequest,
    Places,
    Transition,
)
from wagtail_reverse_mentoring.pairings import actions

pytestmark = [pytest.mark.race, pytest.mark.django_db(transaction=True)]


def fresh(model, row):
    return model.objects.with_people().get(pk=row.pk)


def accept(request_):
    own = fresh(PairingRequest, request_)
    return actions.accept_request(own, by=own.mentor)


def outcomes(results):
    """How often which refusal (or a Pairing) came out; anything else fails with its traceback."""
    for result in results:
        if isinstance(result, Exception) and not isinstance(result, MentoringError):
            raise result
    return Counter(type(result).__name__ for result in results)


def assert_books_balance():
    """Counters, seat numbers and pairings tell the same story."""
    for places in Places.objects.all():
        held = (
            places.taught.filter(mentor_seat__isnull=False).count()
            + places.learned.filter(mentee_seat__isnull=False).count()
        )
        assert places.taken == held <= places.limit


def test_64_answers_to_the_last_two_places(transaction_mode):
    program = make_program()
    mentor = make_mentor(program, limit=2)
    requests = [ask(mentor, make_person(f"Mentee {n}")) for n in range(THREADS)]
    tally = outcomes(all_at_once([partial(accept, request_) for request_ in requests]))
    assert tally["Pairing"] == Pairing.objects.count() == 2
    assert sum(tally.values()) == THREADS
    assert_books_balance()
    # The other 62 are told, not left waiting.
    assert PairingRequest.objects.filter(state="superseded").count() == THREADS - 2
    assert Transition.objects.filter(to_state="superseded").count() == THREADS - 2


def test_two_mentors_accept_one_executive(transaction_mode):
    program = make_program()
    for number in range(10):
        mentee = make_person(f"Mentee {number}")
        requests = [
            ask(make_mentor(program, f"Mentor {number}{letter}"), mentee) for letter in "ab"
        ]
        tally = outcomes(all_at_once([partial(accept, request_) for request_ in requests]))
        assert tally["Pairing"] == 1
        assert sum(tally.values()) == 2
    assert_books_balance()
    assert not PairingRequest.objects.open().exists()


def test_crosswise_acceptance_supersedes_without_deadlock(transaction_mode):
    """Each yes closes a request that the other one could have been."""
    program = make_program()
    for number in range(8):
        mentors = [make_mentor(program, f"Mentor {number}{letter}") for letter in "ab"]
        mentees = [make_person(f"Mentee {number}{letter}") for letter in "ab"]
        asked = {(i, j): ask(mentors[i], mentees[j]) for i in range(2) for j in range(2)}
        results = all_at_once([partial(accept, request_) for request_ in asked.values()])
        assert 1 <= outcomes(results)["Pairing"] <= 2
    assert_books_balance()


def test_accept_against_withdraw_one_wins(transaction_mode):
    program = make_program()
    for number in range(8):
        request_ = ask(make_mentor(program, f"Mentor {number}"), make_person(f"Mentee {number}"))

        def withdraw(request_=request_):
            own = fresh(PairingRequest, request_)
            actions.withdraw_request(own, by=own.mentee)
            return own

        tally = outcomes(all_at_once([partial(accept, request_), withdraw]))
        request_.refresh_from_db()
        assert request_.state in ("accepted", "withdrawn")
        assert tally["StepTaken"] == 1
        assert Pairing.objects.filter(request=request_).exists() == (request_.state == "accepted")
    assert_books_balance()


def test_a_double_click_asks_once(transaction_mode):
    program = make_program()
    mentor, mentee = make_mentor(program), make_person("Margit Brandauer")
    tally = outcomes(all_at_once([partial(ask, mentor, mentee) for _ in range(8)]))
    assert tally == {"PairingRequest": 1, "AlreadyAsked": 7}


def test_the_limit_of_open_requests_holds_against_many_tabs(transaction_mode):
    program = make_program()
    mentee = make_person("Margit Brandauer")
    mentors = [make_mentor(program, f"Mentor {number}") for number in range(8)]
    tally = outcomes(all_at_once([partial(ask, mentor, mentee) for mentor in mentors]))
    assert tally == {"PairingRequest": 2, "LimitReached": 6}


def test_the_database_refuses_a_seat_beyond_the_limit_even_with_a_drifted_counter(tree):
    """The counter says "free" although every seat is taken: an alarm, not a third pairing."""
    program = make_program()
    mentor = make_mentor(program)
    first, second = (ask(mentor, make_person(f"Mentee {n}")) for n in range(2))
    accept(first)
    Places.objects.filter(pk=mentor.places_id).update(taken=0)
    PairingRequest.objects.filter(pk=second.pk).update(
        state="awaiting_answer", closed_at=None, open_key="x", open_slot=1
    )
    with pytest.raises(Exception, match="seats in use"):
        accept(second)
    assert Pairing.objects.count() == 1
    assert connection.is_usable()


def test_a_yes_and_a_no_with_a_pause_in_two_tabs_of_one_mentor(transaction_mode):
    """Both close the mentor's other requests; taken in one order, so neither waits for ever."""
    program = make_program()
    for number in range(6):
        mentor = make_mentor(program, f"Mentor {number}", limit=1)
        requests = [ask(mentor, make_person(f"Mentee {number}{letter}")) for letter in "abcd"]

        def decline(request_=requests[3]):
            own = fresh(PairingRequest, request_)
            actions.decline_request(own, by=own.mentor, pause=True)
            return own

        def pause(profile=mentor):
            pause_profile(MentorProfile.objects.get(pk=profile.pk), by=profile.person)
            return profile

        tally = outcomes(all_at_once([partial(accept, requests[1]), decline, pause]))
        assert sum(tally.values()) == 3
        assert not PairingRequest.objects.open().filter(mentor=mentor.person).exists()
    assert_books_balance()
