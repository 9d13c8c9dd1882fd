"""The ready-made group of people who run programs."""

from django.contrib.auth.models import Group, Permission
from django.db.models import Q

from ..programs.models import Program

COORDINATORS = "Mentoring coordinators"

# What a coordinator may do, by model. Which rows: only those of the programs they coordinate.
GRANTED = {
    "program": ["view", "change"],
    "cohort": ["view", "add", "change", "delete"],
    "module": ["view", "add", "change", "delete"],
    "topicarea": ["view", "add", "change", "delete"],
    "topic": ["view", "add", "change", "delete"],
    "mentorprofile": ["view"],
    "pairingrequest": ["view"],
    "pairing": ["view"],
}
# The permissions that Wagtail's group editor would not offer by itself.
REGISTERED = ["view_program", "view_mentorprofile", "view_pairingrequest", "view_pairing"]


def ours(codenames):
    """Permissions of this package by their codenames."""
    return Permission.objects.filter(
        content_type__app_label=Program._meta.app_label, codename__in=codenames
    )


def registered_permissions():
    """For Wagtail's hook `register_permissions`: what the group editor offers beside the rest."""
    return ours(REGISTERED)


def ensure_coordinators_group():
    """The group "Mentoring coordinators", made if there is none, with whatever it still lacks.

    Adds permissions and takes none away; twice changes nothing.
    """
    group = Group.objects.get_or_create(name=COORDINATORS)[0]
    codenames = [f"{verb}_{model}" for model, verbs in GRANTED.items() for verb in verbs]
    enter = Q(content_type__app_label="wagtailadmin", codename="access_admin")
    group.permissions.add(*ours(codenames), *Permission.objects.filter(enter))
    return group
