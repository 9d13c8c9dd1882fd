"""What the package adds to the Wagtail admin. An index: the code is in the room `desk`."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail_modeladmin.options import modeladmin_register

from .desk.groups import registered_permissions
from .desk.panels import NeedsYouPanel, is_for
from .desk.registers import REGISTERS
from .desk.rules import register_policies
from .desk.viewsets import MentoringGroup

register_policies()
register_snippet(MentoringGroup)
for register in REGISTERS:
    modeladmin_register(register)

hooks.register("register_permissions", registered_permissions)


@hooks.register("construct_homepage_panels")
def add_needs_you(request, panels):
    if is_for(request.user):
        panels.append(NeedsYouPanel())


@hooks.register("register_icons")
def add_icons(icons):
    return [*icons, "wagtail_reverse_mentoring/icons/reverse-mentoring.svg"]


@hooks.register("register_log_actions")
def add_log_actions(actions):
    for name, label, message in [
        ("approve", _("Approve a mentor"), _("A mentor profile was approved")),
        ("mark_seen", _("Look at changes"), _("Changes of a mentor profile were looked at")),
        ("take_down", _("Take down a mentor"), _("A mentor profile was taken down")),
        ("open", _("Open a program"), _("The program was opened")),
    ]:
        actions.register_action(f"wagtail_reverse_mentoring.{name}", label, message)
