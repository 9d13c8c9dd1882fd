"""Places: the gate, the proof, and what happens when a limit is lowered."""

import pytest

from wagtail_reverse_mentoring.core import seats
from wagtail_reverse_mentoring.core.errors import Full, SeatsCorrupt
from wagtail_reverse_mentoring.core.models import Places
from wagtail_reverse_mentoring.models import Pairing

from ..factories import make_mentor, make_pairing, make_person

pytestmark = pytest.mark.django_db

NOBODY = Pairing.objects.none().values_list("mentor_seat", flat=True)


def used(mentor):
    """The seats in use, as an action hands them to `claim`."""
    taught = Pairing.objects.filter(mentor_places=mentor.places, mentor_seat__isnull=False)
    return taught.values_list("mentor_seat", flat=True)


def places(limit=1, taken=0):
    return Places.objects.create(limit=limit, taken=taken)


def test_a_free_place_is_claimed_and_numbered():
    row = places(limit=2)
    assert seats.claim(row.pk, seats=NOBODY) == 1
    row.refresh_from_db()
    assert (row.taken, row.free) == (1, 1)


def test_the_lowest_free_number_is_given(program):
    mentor = make_mentor(program, limit=3)
    first = make_pairing(mentor, make_person("Ada Byron"))
    second = make_pairing(mentor, make_person("Alan Turing"))
    Pairing.objects.filter(pk__in=[first.pk, second.pk])
    assert sorted(used(mentor)) == [1, 2]
    assert seats.claim(mentor.places_id, seats=used(mentor)) == 3


def test_no_place_is_refused_and_changes_nothing():
    row = places(limit=1, taken=1)
    with pytest.raises(Full):
        seats.claim(row.pk, seats=NOBODY)
    row.refresh_from_db()
    assert row.taken == 1


def test_a_counter_that_lies_raises_an_alarm_instead_of_overselling(program):
    mentor = make_mentor(program, limit=1)
    make_pairing(mentor, make_person("Ada Byron"))
    Places.objects.filter(pk=mentor.places_id).update(taken=0)
    with pytest.raises(SeatsCorrupt):
        seats.claim(mentor.places_id, seats=used(mentor))


def test_a_place_given_back_is_free_again():
    row = places(limit=1, taken=1)
    assert not seats.has_free(row.pk)
    seats.release(row.pk)
    assert seats.has_free(row.pk)


def test_giving_back_what_nobody_took_does_not_go_below_nothing():
    row = places()
    seats.release(row.pk)
    row.refresh_from_db()
    assert row.taken == 0


def test_lowering_the_limit_below_the_load_ends_nothing_and_lets_nobody_in():
    row = places(limit=3, taken=3)
    seats.set_limit(row.pk, 1)
    row.refresh_from_db()
    assert (row.taken, row.free) == (3, 0)
    seats.release(row.pk)
    with pytest.raises(Full):
        seats.claim(row.pk, seats=NOBODY)


def test_locking_changes_nothing():
    one, other = places(limit=2, taken=1), places(limit=5, taken=3)
    seats.lock([one.pk, other.pk])
    assert list(Places.objects.order_by("pk").values_list("limit", "taken")) == [(2, 1), (5, 3)]


def test_the_place_next_door_is_untouched():
    mine, other = places(), places()
    seats.claim(mine.pk, seats=NOBODY)
    other.refresh_from_db()
    assert other.taken == 0
