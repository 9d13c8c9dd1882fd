"""Days as people count them: working days, the end of a day, the words for a day."""

import datetime as dt

from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

SATURDAY = 5


def is_working_day(day, holidays=()):
    return day.weekday() < SATURDAY and day not in holidays


def add_working_days(day, count, holidays=()):
    """The day that lies `count` working days after `day` (weekends and `holidays` are skipped)."""
    while count > 0:
        day += dt.timedelta(days=1)
        if is_working_day(day, holidays):
            count -= 1
    return day


def end_of_day(day, tz):
    """The last second of `day` in the time zone `tz`, as the site keeps times: aware, or naive in
    its TIME_ZONE where USE_TZ is off.
    """
    end = dt.datetime.combine(day, dt.time(23, 59, 59), tzinfo=tz)
    return end if settings.USE_TZ else timezone.make_naive(end, timezone.get_default_timezone())


def date_of(moment, tz=None):
    """The date of a stored datetime in the time zone `tz`; None: in the current one."""
    if timezone.is_naive(moment):
        moment = timezone.make_aware(moment, timezone.get_default_timezone())
    return timezone.localtime(moment, tz).date()


def today_in(tz=None):
    """Today's date in the time zone `tz`; None: in the current one."""
    return date_of(timezone.now(), tz)


def add_months(day, months):
    """`day` some months later; the 31st becomes the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    first = day.replace(year=day.year + years, month=month + 1, day=1)
    last = (first.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def day_words(value, today=None):
    """How one says a day: "today", "Thursday", "12 December", "12 December 2027".

    `value` is a date or a datetime (shown in the current time zone).
    """
    if isinstance(value, dt.datetime):
        value = date_of(value)
    today = today or today_in()
    distance = (value - today).days
    if distance == 0:
        return _("today")
    if distance == 1:
        return _("tomorrow")
    if distance == -1:
        return _("yesterday")
    if -7 < distance < 7:
        return date_format(value, "l")
    return date_words(value, today)


def date_words(value, today=None, *, weekday=False):
    """A date as one writes it: "12 December", "Friday 12 December", "12 December 2027".

    The year is left out in the year of `today`.
    """
    today = today or today_in()
    if isinstance(value, dt.datetime):
        value = date_of(value)
    # Translators: how a date is written, in the letters of Django's "date" filter.
    form = (
        pgettext("date format", "j F")
        if value.year == today.year
        else pgettext("date format", "j F Y")
    )
    return date_format(value, f"l {form}" if weekday else form)
