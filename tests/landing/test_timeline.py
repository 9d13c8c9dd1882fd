"""The drawn dates of a round: true to scale where it can be, readable always."""

import datetime as dt

import pytest

from tests.factories import make_cohort, make_program
from wagtail_reverse_mentoring.landing.timeline import ROOM, spread, timeline
from wagtail_reverse_mentoring.models import Cohort, Milestone

TODAY = dt.date(2026, 11, 22)


def day(offset):
    return TODAY + dt.timedelta(days=offset)


@pytest.fixture
def cohort(locale):
    """Sign-up since 25 days, matching since 5, starts in 10, ends in 190."""
    return make_cohort(make_program(always_open=False), today=TODAY)


def test_the_four_dates_stand_in_order_from_edge_to_edge(cohort):
    points = timeline(cohort, TODAY).points
    assert [point.label for point in points] == [
        "Mentors sign up",
        "Matching opens",
        "Pairs start",
        "The round ends",
    ]
    assert [point.x for point in points][0] == 0
    assert [point.x for point in points][-1] == 100
    assert [point.is_past for point in points] == [True, True, False, False]


def test_milestones_take_their_place_among_them(cohort):
    Milestone.objects.create(cohort=cohort, name="Kick-off", on=day(11))
    Milestone.objects.create(cohort=cohort, name="Half-time", on=day(100))
    labels = [point.label for point in timeline(cohort, TODAY).points]
    assert labels[2:] == ["Pairs start", "Kick-off", "Half-time", "The round ends"]


def test_two_dates_on_one_day_share_a_label(cohort):
    Milestone.objects.create(cohort=cohort, name="Kick-off", on=day(10))
    labels = [point.label for point in timeline(cohort, TODAY).points]
    assert "Pairs start · Kick-off" in labels
    assert len(labels) == 4


def test_today_lies_between_its_neighbours(cohort):
    drawn = timeline(cohort, TODAY)
    before, after = drawn.points[1].x, drawn.points[2].x
    assert before < drawn.today_x < after


def test_today_moves_with_the_days(cohort):
    places = [timeline(cohort, day(offset)).today_x for offset in range(-25, 191)]
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] == 100


def test_before_the_first_date_today_is_not_drawn(cohort):
    drawn = timeline(cohort, day(-26))
    assert drawn.today_x is None
    assert not any(point.is_past or point.is_now for point in drawn.points)
    assert not any(span.is_current for span in drawn.spans)


def test_after_the_last_date_today_is_not_drawn(cohort):
    drawn = timeline(cohort, day(191))
    assert drawn.today_x is None
    assert all(point.is_past for point in drawn.points)
    assert not any(span.is_current for span in drawn.spans)


def test_on_a_date_itself_it_is_today_and_not_past(cohort):
    start = timeline(cohort, day(10)).points[2]
    assert start.is_now
    assert not start.is_past


@pytest.mark.parametrize(
    ("offset", "label"),
    [
        (-25, "Sign-up"),
        (-6, "Sign-up"),
        (-5, "Matching"),
        (9, "Matching"),
        (10, "Working together"),
        (190, "Working together"),
    ],
)
def test_the_stretch_one_is_in_is_marked(cohort, offset, label):
    spans = timeline(cohort, day(offset)).spans
    assert [span.label for span in spans if span.is_current] == [label]


def test_the_spans_fill_the_width(cohort):
    spans = timeline(cohort, TODAY).spans
    assert spans[0].x == 0
    assert sum(span.width for span in spans) == 100


def test_matching_that_opens_with_the_sign_up_has_two_stretches(cohort):
    cohort.recruiting_from = cohort.matching_from
    drawn = timeline(cohort, TODAY)
    assert drawn.points[0].label == "Mentors sign up · Matching opens"
    assert [span.label for span in drawn.spans] == ["Matching", "Working together"]


def test_an_always_open_round_has_no_drawing(program):
    assert timeline(Cohort.objects.get(program=program), TODAY) is None


@pytest.mark.parametrize(
    "values",
    [
        [0, 100],
        [0, 1, 2, 200],
        [0, 198, 199, 200],
        [0, 1],
        list(range(0, 40, 2)),
        [0, 99, 100, 101],
    ],
)
def test_places_rise_keep_their_distance_and_stay_on_the_paper(values):
    places = spread(values)
    room = min(ROOM, 100 // (len(values) - 1))
    assert places[0] == 0
    assert places[-1] == 100
    assert all(b - a >= room for a, b in zip(places, places[1:], strict=False))


def test_far_enough_apart_the_places_are_true_to_scale():
    assert spread([0, 25, 50, 100]) == [0, 25, 50, 100]
