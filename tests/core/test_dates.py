"""Days as people count and say them."""

import datetime as dt
import zoneinfo

import pytest
from django.utils import timezone, translation

from wagtail_reverse_mentoring.core.dates import (
    add_months,
    add_working_days,
    date_of,
    date_words,
    day_words,
    end_of_day,
    is_working_day,
    today_in,
)

FRIDAY = dt.date(2026, 11, 20)
MONDAY = dt.date(2026, 11, 23)


def test_weekends_and_holidays_are_no_working_days():
    assert is_working_day(FRIDAY)
    assert not is_working_day(dt.date(2026, 11, 21))
    assert not is_working_day(dt.date(2026, 11, 22))
    assert not is_working_day(FRIDAY, holidays=[FRIDAY])


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (FRIDAY, 0, FRIDAY),
        (FRIDAY, 1, MONDAY),
        (FRIDAY, 5, dt.date(2026, 11, 27)),
        (dt.date(2026, 11, 21), 1, MONDAY),
    ],
)
def test_working_days_skip_the_weekend(start, count, end):
    assert add_working_days(start, count) == end


def test_and_holidays():
    assert add_working_days(FRIDAY, 1, holidays=[MONDAY]) == dt.date(2026, 11, 24)


def test_a_day_ends_at_its_own_midnight():
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    end = end_of_day(FRIDAY, berlin)
    assert end.astimezone(dt.timezone.utc) == dt.datetime(
        2026, 11, 20, 22, 59, 59, tzinfo=dt.timezone.utc
    )


def test_also_on_the_day_the_clocks_change():
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    end = end_of_day(dt.date(2026, 3, 29), berlin)
    assert end.utcoffset() == dt.timedelta(hours=2)


@pytest.mark.parametrize(
    ("day", "months", "end"),
    [
        (dt.date(2026, 1, 15), 1, dt.date(2026, 2, 15)),
        (dt.date(2026, 1, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2028, 1, 31), 1, dt.date(2028, 2, 29)),
        (dt.date(2026, 8, 31), 6, dt.date(2027, 2, 28)),
        (dt.date(2026, 12, 1), 12, dt.date(2027, 12, 1)),
        (dt.date(2026, 12, 31), 0, dt.date(2026, 12, 31)),
    ],
)
def test_some_months_later(day, months, end):
    assert add_months(day, months) == end


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (2, "Sunday"),
        (6, "Thursday"),
        (-6, "Saturday"),
        (7, "27 November"),
        (-7, "13 November"),
        (60, "19 January 2027"),
    ],
)
def test_how_one_says_a_day(days, words):
    assert day_words(FRIDAY + dt.timedelta(days=days), FRIDAY) == words


def test_a_moment_is_said_in_the_time_zone_of_the_reader():
    late = dt.datetime(2026, 11, 20, 23, 30, tzinfo=dt.timezone.utc)
    with timezone.override("Europe/Berlin"):
        assert day_words(late, FRIDAY) == "tomorrow"
    with timezone.override("America/New_York"):
        assert day_words(late, FRIDAY) == "today"


def test_a_date_may_name_its_weekday_and_names_another_year():
    assert date_words(FRIDAY, MONDAY) == "20 November"
    assert date_words(FRIDAY, MONDAY, weekday=True) == "Friday 20 November"
    assert date_words(FRIDAY, dt.date(2027, 1, 1), weekday=True) == "Friday 20 November 2026"


def test_names_of_days_follow_the_language():
    with translation.override("de"):
        assert day_words(FRIDAY + dt.timedelta(days=2), FRIDAY) == "Sonntag"


def test_a_site_with_naive_times_has_the_same_days(settings):
    settings.USE_TZ, settings.TIME_ZONE = False, "America/New_York"
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    assert end_of_day(FRIDAY, berlin) == dt.datetime(2026, 11, 20, 17, 59, 59)  # noqa: DTZ001
    assert date_of(end_of_day(FRIDAY, berlin), berlin) == FRIDAY
    evening = dt.datetime(2026, 11, 20, 20)  # noqa: DTZ001
    assert date_of(evening, berlin) == dt.date(2026, 11, 21)
    assert date_of(evening) == FRIDAY
    assert day_words(evening, FRIDAY) == "today"
    assert today_in(berlin) - today_in() in (dt.timedelta(0), dt.timedelta(1))
