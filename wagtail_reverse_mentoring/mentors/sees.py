"""Who sees what somebody says about themselves as a mentor."""

from django.utils.translation import gettext_lazy as _

from ..core.sees import Sees

YOU = Sees(_("You"), _("everything, at any time"))
COORDINATORS = Sees(
    _("The coordinators"), _("the profile, once you hand it in, and what you change later")
)
MANAGER = Sees(_("Your manager"), _("nothing from us; your tick is read by the coordinators alone"))
EVERYONE = Sees(
    _("Everyone in this program"), _("the profile, as soon as a coordinator has approved it")
)
PARTNER = Sees(_("The person you work with"), _("also your contact, once you have said yes"))


def offering(program):
    """The lines below the form of a mentor."""
    manager = [MANAGER] if program.asks_manager else []
    return [YOU, COORDINATORS, *manager, EVERYONE, PARTNER]
