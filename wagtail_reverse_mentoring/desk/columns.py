"""What the registers show of a row: each column a named method, nothing read by a field's name."""

import datetime as dt

from django.contrib.admin import display
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from ..core.dates import date_of, day_words, today_in
from ..mentors.choices import ProfileState
from ..mentors.words import language_name
from ..pairings.choices import PairingState, RequestState

NOTHING = "–"


def day(value):
    """ "today", "tomorrow", else the full date: a list of weekdays would mix up the weeks."""
    date = date_of(value) if isinstance(value, dt.datetime) else value
    near = abs((date - today_in()).days) <= 1
    return day_words(date) if near else date_format(date, "j M Y")


def day_or_nothing(value):
    """A day as a cell of its own."""
    return capfirst(day(value)) if value else NOTHING


class InProgram:
    """Every row belongs to a program; the column is shown to whoever coordinates several."""

    @display(description=_("program"), ordering="program__name")
    def program_name(self, row):
        return row.program.name


class MentorColumns(InProgram):
    """A mentor profile, as its owner handed it in. Whether somebody paused is not shown."""

    @display(description=_("mentor"), ordering="person__sort_name")
    def person_name(self, profile):
        return profile.person.display_name

    @display(description=_("state"))
    def state_words(self, profile):
        if profile.state == ProfileState.LISTED and not profile.person.active:
            return _("Not shown at the moment")
        return capfirst(profile.get_state_display())

    @display(description=_("topics"))
    def topic_words(self, profile):
        return ", ".join(profile.topic_names) or NOTHING

    @display(description=_("where to start"))
    def module_words(self, profile):
        return ", ".join(module.title for module in profile.modules.all())

    @display(description=_("languages"))
    def language_words(self, profile):
        return ", ".join(str(language_name(code)) for code in profile.language_codes)

    @display(description=_("a few lines"))
    def about_words(self, profile):
        return profile.about

    @display(description=_("wants to learn in return"))
    def return_words(self, profile):
        return profile.wants_to_learn

    @display(description=_("meets"))
    def meeting_words(self, profile):
        how = capfirst(str(profile.get_meeting_display()))
        return ", ".join(filter(None, [how, profile.meeting_place]))

    @display(description=_("people at a time"))
    def place_words(self, profile):
        return profile.places.limit

    @display(description=_("manager knows"))
    def manager_words(self, profile):
        if not profile.program.asks_manager:
            return _("Not asked in this program")
        return _("Yes") if profile.manager_knows else _("No")

    @display(description=_("handed in"), ordering="submitted_at")
    def handed_in_on(self, profile):
        return day_or_nothing(profile.submitted_at)

    @display(description=_("shown since"), ordering="listed_at")
    def shown_since(self, profile):
        return day_or_nothing(profile.listed_at if profile.state == ProfileState.LISTED else None)

    @display(description=_("changed since approval"), ordering="changed_at")
    def change_words(self, profile):
        return day_or_nothing(profile.changed_at)


class TwoPeopleColumns(InProgram):
    """What requests and pairings share: two people, a round, what it is about."""

    @display(description=_("learner"), ordering="mentee__sort_name")
    def mentee_name(self, row):
        return row.mentee.display_name

    @display(description=_("mentor"), ordering="mentor__sort_name")
    def mentor_name(self, row):
        return row.mentor.display_name

    @display(description=_("round"), ordering="cohort__name")
    def round_name(self, row):
        return row.cohort.name


class RequestColumns(TwoPeopleColumns):
    """Who asked whom. Never the message, never a reason, and all that closed a request alike."""

    @display(description=_("who asked"), ordering="mentee__sort_name")
    def asker_name(self, request_):
        return request_.mentee.display_name

    @display(description=_("asked on"), ordering="created_at")
    def asked_on(self, request_):
        return day_or_nothing(request_.created_at)

    # Not sortable, and gone with the closing: a date still to come would tell a no from a lapse.
    @display(description=_("answer until"))
    def answer_until(self, request_):
        return day_or_nothing(request_.expires_at if self._waits(request_) else None)

    @display(description=_("state"))
    def state_words(self, request_):
        if request_.state == RequestState.ACCEPTED or self._waits(request_):
            return capfirst(request_.get_state_display())
        return _("Closed")

    def _waits(self, request_):
        overdue = request_.expires_at and request_.expires_at <= timezone.now()
        return request_.is_open and not overdue


class PairingColumns(TwoPeopleColumns):
    """Who works with whom, since when, until when."""

    @display(description=_("since"), ordering="started_at")
    def since(self, pairing):
        return day_or_nothing(pairing.started_at)

    @display(description=_("planned until"), ordering="ends_on")
    def planned_until(self, pairing):
        return day_or_nothing(pairing.ends_on)

    @display(description=_("state"))
    def state_words(self, pairing):
        if pairing.is_open:
            return capfirst(PairingState.ACTIVE.label)
        return capfirst(pairing.get_state_display())
