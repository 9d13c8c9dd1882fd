"""The three first steps of a new pair, told to each of the two."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Step:
    """A numbered step: a title and a sentence."""

    title: object
    text: object


FIRST_STEPS = {
    "mentee": [
        Step(
            _("Write or call, today"),
            _("Suggest two dates for a first hour. You invite: your calendar is the fuller one."),
        ),
        Step(
            _("Meet for an hour"),
            _(
                "Just the two of you. Say what you'd like to understand, and what you'd rather not do."
            ),
        ),
        Step(
            _("Agree how you'll work"),
            _("How often, how long, where, and that what is said stays between you."),
        ),
    ],
    "mentor": [
        Step(
            _("Expect a note"),
            _(
                "You will soon be asked for a first meeting. If nothing comes within a week, write first: that is welcome."
            ),
        ),
        Step(
            _("Bring one thing to try"),
            _("Something small that works in ten minutes. No slides needed."),
        ),
        Step(
            _("Agree how you'll work"),
            _(
                "How often, how long, where, and that what is said stays between you. In this hour, you lead."
            ),
        ),
    ],
}
