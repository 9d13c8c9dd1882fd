"""The forms of programs and rounds: who may be chosen, and what must not be emptied."""

import zoneinfo

from django import forms
from django.contrib.auth import get_user_model
from django.core.validators import MinValueValidator
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.coreutils import get_content_languages

from ..people.actions import ensure_person
from ..people.adapter import get_adapter
from ..programs.choices import Askers, Audience
from ..programs.models import Program
from .rules import possible_coordinators

LIMITS = ["answer_days", "open_requests", "learner_places"]


def named_users(users):
    """Choices `(id, name)` of users as the people adapter names them, A–Z."""
    users, adapter = list(users), get_adapter()
    adapter.load(users)
    users.sort(key=lambda user: (adapter.sort_name(user).casefold(), user.pk))
    return [(user.pk, adapter.display_name(user)) for user in users]


# Old names of zones, and zones that are no place; they can still be stored, but not chosen.
NO_REGION = {"Brazil", "Canada", "Chile", "Etc", "Mexico", "US"}


def time_zones():
    """UTC, and all that is called Region/City."""
    names = (name for name in zoneinfo.available_timezones() if "/" in name)
    places = sorted(name for name in names if name.split("/")[0] not in NO_REGION)
    return [(name, name.replace("_", " ")) for name in ["UTC", *places]]


class ProgramForm(WagtailAdminModelForm):
    """A program's rules. Coordinators are chosen among users and kept as people."""

    coordinator_users = forms.ModelMultipleChoiceField(
        label=_("Coordinators"),
        queryset=get_user_model()._default_manager.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_(
            "They approve mentors, see who asked whom and get the notices. Somebody is missing? "
            "Whoever manages users adds them to the group “Mentoring coordinators”."
        ),
    )
    language = forms.ChoiceField(
        label=_("Language"),
        choices=lambda: list(get_content_languages().items()),
        help_text=_("The language of the program's own texts."),
    )
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        choices=time_zones,
        help_text=_("“Until Thursday” means midnight here."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._offer_coordinators()
        for name in LIMITS:
            # In place of the field's own "at least 0", which would say almost the same once more.
            self.fields[name].validators = [MinValueValidator(1)]
            self.fields[name].widget.attrs["min"] = 1
        for name in ("language", "time_zone"):
            self._keep_offering(name, getattr(self.instance, name))

    def _keep_offering(self, name, value):
        """What is stored stays a choice, even where it would not be offered."""
        choices = list(self.fields[name].choices)
        if value not in dict(choices):
            self.fields[name].choices = [*choices, (value, value)]

    def _offer_coordinators(self):
        """Those who could coordinate, and those who do, even if they could not be added now."""
        field, users = self.fields["coordinator_users"], get_user_model()._default_manager
        chosen = set()
        if self.instance.pk:
            chosen = set(
                self.instance.coordinators.exclude(user=None).values_list("user", flat=True)
            )
        elif self.for_user:
            chosen = {self.for_user.pk}
        possible = set(possible_coordinators().values_list("pk", flat=True))
        field.queryset = users.filter(pk__in=possible | chosen)
        field.choices = named_users(field.queryset)
        field.initial = list(chosen)

    def clean(self):
        data = super().clean()
        if self.instance.is_open:
            if not any(user.is_active for user in data.get("coordinator_users") or ()):
                self.add_error(
                    "coordinator_users", _("An open program needs at least one coordinator.")
                )
            if "help_email" in data and not data["help_email"]:
                self.add_error("help_email", _("An open program needs a help mailbox."))
        self._needs_groups("audience", Audience.GROUPS, "audience_groups")
        self._needs_groups("askers", Askers.GROUPS, "asker_groups")
        return data

    def _needs_groups(self, name, by_groups, groups):
        if self.cleaned_data.get(name) == by_groups and not self.cleaned_data.get(groups):
            self.add_error(groups, _("Choose at least one group."))

    def _save_m2m(self):
        super()._save_m2m()
        users = self.cleaned_data["coordinator_users"]
        self.instance.coordinators.set([ensure_person(user) for user in users])


class CohortForm(WagtailAdminModelForm):
    """A round. It belongs to one of the programs the user coordinates, for good."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["program"]
        field.queryset = Program.objects.coordinated_by(self.for_user)
        if self.instance.pk:
            field.disabled = True
            field.help_text = _("A round stays in its program.")
        elif field.queryset.count() == 1:
            field.initial = field.queryset.get()

    def _get_validation_exclusions(self):
        # `Cohort.clean` says what is wrong with the dates in words; the constraint would repeat it
        # in the database's.
        return super()._get_validation_exclusions() | {"always_open"}


class TopicForm(WagtailAdminModelForm):
    """A topic and its theme; where a site has several languages, themes say theirs."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["area"]
        field.help_text = _(
            "With a theme, mentors can tick the topic in their form. Without one, it is there for "
            "those who type it."
        )
        areas = list(field.queryset.select_related("locale"))
        if len({area.locale_id for area in areas}) > 1:
            field.choices = [
                ("", field.empty_label),
                *((area.pk, f"{area.title} ({area.locale})") for area in areas),
            ]
