"""Slots: who fills a place on somebody else's screen, and in which order."""

import pytest

from wagtail_reverse_mentoring.core import slots


@pytest.fixture
def name():
    """A slot of this test's own."""
    name = "tests.somewhere"
    yield name
    slots._fillers.pop(name, None)


def test_a_slot_nobody_fills_is_empty(name):
    assert slots.slot_fillers(name) == []


def test_fillers_show_in_their_order_then_as_they_came(name):
    def last(context, subject): ...

    def first(context, subject): ...

    def between(context, subject): ...

    slots.fill_slot(name, order=300)(last)
    slots.fill_slot(name, order=10)(first)
    slots.fill_slot(name)(between)
    assert slots.slot_fillers(name) == [first, between, last]


def test_a_module_loaded_twice_fills_once(name):
    def filler(context, subject): ...

    slots.fill_slot(name)(filler)
    slots.fill_slot(name)(filler)
    assert slots.slot_fillers(name) == [filler]


def test_the_list_given_out_is_a_copy(name):
    slots.slot_fillers(name).append("nonsense")
    assert slots.slot_fillers(name) == []


def test_the_function_stays_what_it_was(name):
    def filler(context, subject):
        return "a.html", {}

    assert slots.fill_slot(name)(filler) is filler
