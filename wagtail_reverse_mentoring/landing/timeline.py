"""The dates of a round as a drawing: points, spans and where today is, in hundredths of the width."""

import datetime as dt
from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _

# Two dates of a round may lie three days apart or three months: labels need this much room.
ROOM = 14


@dataclass(frozen=True)
class Point:
    """A date with a name; `x` from 0 to 100."""

    label: str
    date: dt.date
    x: int
    is_past: bool
    is_now: bool


@dataclass(frozen=True)
class Span:
    """A stretch of the round, from `x` on, `width` wide."""

    label: str
    x: int
    width: int
    is_current: bool


@dataclass(frozen=True)
class Timeline:
    """What `components/timeline.html` draws; `today_x` None where today lies outside the round."""

    points: list
    spans: list
    today_x: int | None


def timeline(cohort, today):
    """The Timeline of a dated round (`milestones` prefetched); None for an always open one."""
    if cohort.always_open:
        return None
    named = _named_dates(cohort)
    days = [day for day, _label in named]
    places = spread([day.toordinal() for day in days])
    at = dict(zip(days, places, strict=True))
    points = [Point(label, day, at[day], day < today, day == today) for day, label in named]
    return Timeline(points, _spans(cohort, at, today), _place_of(today, days, places))


def _named_dates(cohort):
    """(date, label) in order; what falls on one day shares a label."""
    dates = [
        (cohort.recruiting_from, _("Mentors sign up")),
        (cohort.matching_from, _("Matching opens")),
        (cohort.starts_on, _("Pairs start")),
        *((milestone.on, milestone.name) for milestone in cohort.milestones.all()),
        (cohort.ends_on, _("The round ends")),
    ]
    by_day = groupby(sorted(dates, key=lambda entry: entry[0]), key=lambda entry: entry[0])
    return [(day, " · ".join(label for _day, label in entries)) for day, entries in by_day]


def _spans(cohort, at, today):
    stretches = [
        (_("Sign-up"), cohort.recruiting_from, cohort.matching_from),
        (_("Matching"), cohort.matching_from, cohort.starts_on),
        (_("Working together"), cohort.starts_on, cohort.ends_on),
    ]
    last = cohort.ends_on
    return [
        Span(label, at[start], at[end] - at[start], start <= today < end or today == end == last)
        for label, start, end in stretches
        if start < end
    ]


def spread(values):
    """Places from 0 to 100 for rising `values`: true to scale, but never too close to read."""
    first, last = values[0], values[-1]
    if first == last:
        return [0]
    room = min(ROOM, 100 // (len(values) - 1))
    places = [round(100 * (value - first) / (last - first)) for value in values]
    for index in range(1, len(places)):
        places[index] = max(places[index], places[index - 1] + room)
    places[-1] = 100
    for index in range(len(places) - 2, -1, -1):
        places[index] = min(places[index], places[index + 1] - room)
    return [max(place, 0) for place in places]


def _place_of(day, days, places):
    """Where `day` lies between its neighbours; None before the first and after the last."""
    if not days[0] <= day <= days[-1]:
        return None
    for index in range(len(days) - 1):
        start, end = days[index], days[index + 1]
        if start <= day <= end:
            share = (day - start) / (end - start)
            return round(places[index] + share * (places[index + 1] - places[index]))
    return places[0]
