"""The one button of a program: what this person does next there."""

from typing import NamedTuple

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from ..core.dates import date_words
from .models import Pairing, PairingRequest
from .rules import current_cohort, why_not_among


class NextStep(NamedTuple):
    """The words of the button and where it leads."""

    label: str
    url: str


def has_something_open(program, person, now=None):
    """Whether this person has a request or a pairing that is still going on in the program."""
    if person is None or person.pk is None:
        return False
    requests = PairingRequest.objects.open().of(person).filter(program=program)
    return (
        Pairing.objects.open().of(person).filter(program=program).exists()
        or requests.exclude(expires_at__lte=now or timezone.now()).exists()
    )


def next_step(program, person, now=None):
    """A NextStep for `person` (a Person, saved or not, or None) in `program`. At most six queries.

    "Your mentoring" where something of theirs is open; else "Find a mentor" while there is a round
    to join and they are among those who may ask; else the day on which matching opens; else "Look
    around".
    """
    if has_something_open(program, person, now):
        return NextStep(_("Your mentoring"), _url("yours"))
    if person is not None and why_not_among(program, person):
        return NextStep(_("Look around"), _url("mentors", program))
    if program.is_open and current_cohort(program, now):
        return NextStep(_("Find a mentor"), _url("mentors", program))
    today = program.today(now)
    if coming := program.cohorts.still_to_match(today).first():
        day = date_words(coming.matching_from, today)
        label = _("Matching opens on %(day)s") % {"day": day}
        return NextStep(label, _url("program", program) + "#dates")
    return NextStep(_("Look around"), _url("mentors", program))


def _url(name, program=None):
    kwargs = {"program": program.slug} if program else {}
    return reverse(f"wagtail_reverse_mentoring:{name}", kwargs=kwargs)
