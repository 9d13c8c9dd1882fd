"""Who may what in a program. A `why_not_…` returns the refusal, or None where the step is fine."""

from django.utils.translation import gettext_lazy as _

from ..core.errors import MentoringError
from ..people.adapter import get_adapter
from .choices import Askers


class NotReadyToOpen(MentoringError):
    code = "not_ready_to_open"
    message = _("Before the program opens, name a coordinator and a help mailbox.")


class NotYetOpen(MentoringError):
    code = "not_open"
    message = _("This program is not open yet.")


def is_coordinator(program, user):
    """Whether this user runs the program (a superuser may, too)."""
    return user.is_superuser or program.coordinators.filter(user=user).exists()


def may_ask(program, person):
    """Whether the program counts this person among those who ask for a mentor."""
    user = person.user
    if program.askers == Askers.GROUPS:
        return user.groups.filter(pk__in=program.asker_groups.all()).exists()
    if program.askers == Askers.HOST:
        return bool(get_adapter().may_ask(user, program))
    return True


def why_not_open(program):
    """What is missing before the program can be opened to its audience."""
    if not (program.help_email and program.coordinators.exists()):
        return NotReadyToOpen()
    return None
