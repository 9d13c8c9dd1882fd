"""Who sees what of a request, a pairing and a call for help: shown on every screen of them."""

from django.utils.translation import gettext_lazy as _

from ..core.sees import Sees

ASKING = [
    Sees(_("The mentor you ask"), _("Everything on this page, and your name.")),
    Sees(
        _("Coordinators of the program"),
        _(
            "That you asked, whom and when. Never your message, what it is about or a reason for a no."
        ),
    ),
    Sees(_("Everybody else"), _("Nothing: not your manager, not your team, not the search.")),
]

REQUEST = [
    Sees(_("You two"), _("Everything on this page.")),
    Sees(
        _("Coordinators of the program"),
        _(
            "That there is a request, its dates, and whether it is open. Never a message or a reason."
        ),
    ),
    Sees(_("Everybody else"), _("Nothing.")),
]

PAIRING = [
    Sees(_("You two"), _("This page, and how to reach each other.")),
    Sees(
        _("Coordinators of the program"),
        _("That you work together, and from when until when. Nothing you say or write."),
    ),
    Sees(_("Everybody else"), _("Nothing.")),
]

HELP = [
    Sees(_("The program's help mailbox"), _("Your name and exactly what you type here.")),
    Sees(_("Your partner"), _("Nothing. They are not told that you asked for help.")),
    Sees(_("Everybody else"), _("Nothing.")),
]
