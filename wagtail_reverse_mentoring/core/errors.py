"""Refusals. A rule returns one or None, an action raises it, a view shows its sentence."""

from django.utils.translation import gettext_lazy as _


class MentoringError(Exception):
    """A step that may not be taken. `str(error)` is the sentence the person reads.

    Subclasses set `code` (stable, for tests and API users) and `message` (a lazy translation with
    named placeholders, filled from `params`).
    """

    code = "refused"
    message = _("This is not possible at the moment.")

    def __init__(self, **params):
        self.params = params
        super().__init__(self.code)

    def __str__(self):
        return str(self.message) % self.params


class NotPermitted(MentoringError):
    code = "not_permitted"
    message = _("This step is not yours to take.")


class StepTaken(MentoringError):
    """Somebody, perhaps the same person in another tab, was faster."""

    code = "step_taken"
    message = _("This has been settled meanwhile. The page now shows how it stands.")


class Full(MentoringError):
    """No place is left (raised by `core.seats`; rooms put it in their own words)."""

    code = "full"
    message = _("There is no free place any more.")


class SeatsCorrupt(Exception):
    """The counter of a Places row says "free" while every seat is taken: an alarm for operators."""
