"""The one place where a step becomes a row, and what is told after commit."""

import pytest
from django.db import transaction
from django.utils import timezone

from tests.factories import later, make_mentor
from wagtail_reverse_mentoring.core.history import SYSTEM, record
from wagtail_reverse_mentoring.core.models import Transition
from wagtail_reverse_mentoring.core.signals import step_taken

pytestmark = pytest.mark.django_db


@pytest.fixture
def told():
    """What listeners of `step_taken` hear."""
    heard = []

    def listen(sender, transition, subject, **kwargs):
        heard.append((sender, transition, subject))

    step_taken.connect(listen)
    yield heard
    step_taken.disconnect(listen)


def test_a_step_keeps_what_from_to_who_and_when(mentor, coordinator):
    when = later(days=-3)
    row = record(mentor, from_="pending", to="listed", code="approved", by=coordinator, now=when)
    row.refresh_from_db()
    assert row.subject_uuid == mentor.uuid
    assert row.program == mentor.program
    assert (row.from_state, row.to_state, row.code) == ("pending", "listed", "approved")
    assert (row.by, row.at, row.announced_at) == (coordinator, when, None)


def test_a_step_nobody_took_in_person(mentor):
    before = timezone.now()
    row = record(mentor, to="listed", by=SYSTEM)
    assert row.by is None
    assert row.at >= before


def test_the_history_of_one_row_is_its_own_oldest_first(program, mentor):
    other = make_mentor(program, "Aylin Demir")
    record(other, from_="listed", to="listed", code="edited", by=other.person)
    states = [step.to_state for step in Transition.objects.of(mentor)]
    assert states == ["draft", "pending", "listed"]


def test_steps_that_were_announced_are_left_out_of_what_is_to_do(mentor):
    first = Transition.objects.unannounced().first()
    Transition.objects.exclude(pk=first.pk).update(announced_at=timezone.now())
    assert list(Transition.objects.unannounced()) == [first]


def test_it_is_told_after_commit(mentor, told, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        row = record(mentor, to="listed", by=SYSTEM)
        assert told == []
    assert told == [(type(mentor), row.pk, mentor)]


def test_a_step_rolled_back_is_neither_kept_nor_told(
    mentor, told, django_capture_on_commit_callbacks
):
    count = Transition.objects.count()

    def fail_after_recording():
        with transaction.atomic():
            record(mentor, to="listed", by=SYSTEM)
            raise RuntimeError

    with django_capture_on_commit_callbacks(execute=True), pytest.raises(RuntimeError):
        fail_after_recording()
    assert Transition.objects.count() == count
    assert told == []


def test_a_listener_that_fails_does_not_disturb_the_step(
    mentor, told, django_capture_on_commit_callbacks
):
    def fail(**kwargs):
        raise RuntimeError

    step_taken.connect(fail)
    try:
        with django_capture_on_commit_callbacks(execute=True):
            record(mentor, to="listed", by=SYSTEM)
    finally:
        step_taken.disconnect(fail)
    assert len(told) == 1


def test_its_words_name_nobody(mentor):
    assert str(record(mentor, from_="draft", to="pending", by=mentor.person)) == "draft → pending"
    assert str(record(mentor, to="draft", by=mentor.person)) == "– → draft"
