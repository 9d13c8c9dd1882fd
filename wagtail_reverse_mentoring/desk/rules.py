"""Who may do what at the desk: Django's permissions, narrowed to the programs one coordinates."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db.models import Q
from wagtail.permission_policies import ModelPermissionPolicy

from ..programs.models import Cohort, Program

try:
    from wagtail.permissions import register_permission_policy
except ImportError:  # Wagtail 7.4, where the viewset's own `permission_policy` counts.
    register_permission_policy = None

_CACHE = "_reverse_mentoring_coordinates"


def coordinated_ids(user):
    """The ids of the programs this user coordinates; asked once for each request's user."""
    if not hasattr(user, _CACHE):
        setattr(
            user, _CACHE, set(Program.objects.coordinated_by(user).values_list("pk", flat=True))
        )
    return getattr(user, _CACHE)


def may_read(user, model):
    """Whether a user may open the register of `model` at all; which rows is another question."""
    opts = model._meta
    return user.has_perm(f"{opts.app_label}.view_{opts.model_name}")


def is_untouched(row):
    """Whether a program or a round may be deleted: nobody has done anything in it."""
    if isinstance(row, Program) and (row.is_open or row.mentors.exists()):
        return False
    return not (row.pairingrequests.exists() or row.pairings.exists())


def possible_coordinators():
    """Users who could coordinate: they may enter the Wagtail admin and change programs."""
    users = get_user_model()._default_manager.filter(is_active=True)
    for app_label, codename in [("wagtailadmin", "access_admin"), (_ours(), "change_program")]:
        granted = Permission.objects.filter(content_type__app_label=app_label, codename=codename)
        users = users.filter(
            Q(is_superuser=True)
            | Q(user_permissions__in=granted)
            | Q(groups__in=granted.values("group"))
        )
    return users.distinct()


def _ours():
    return Program._meta.app_label


class DeskPolicy(ModelPermissionPolicy):
    """What Django's permissions grant, in the programs a user coordinates."""

    # The lookup that leads from a row to its program.
    program_lookup = "program__in"

    def instances_user_has_any_permission_for(self, user, actions):
        rows = super().instances_user_has_any_permission_for(user, actions)
        return rows.filter(**{self.program_lookup: Program.objects.coordinated_by(user)})

    def user_has_permission_for_instance(self, user, action, instance):
        return (
            self.user_has_permission(user, action)
            and instance.program_id in coordinated_ids(user)
            and (action != "delete" or is_untouched(instance))
        )

    def users_with_any_permission_for_instance(self, actions, instance):
        coordinators = Program.coordinators.through.objects.filter(program=instance.program_id)
        return self.users_with_any_permission(actions).filter(
            Q(is_superuser=True) | Q(reverse_mentoring_person__in=coordinators.values("person"))
        )


class ProgramPolicy(DeskPolicy):
    """Programs themselves."""

    program_lookup = "pk__in"


POLICIES = {Program: ProgramPolicy(Program), Cohort: DeskPolicy(Cohort)}


def register_policies():
    """Tell Wagtail 8 whose word counts for programs and rounds; 7.4 is told by the viewsets."""
    if register_permission_policy is None:
        return
    for model, policy in POLICIES.items():
        register_permission_policy(model, policy, exact_class=True)
