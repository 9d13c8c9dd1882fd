"""Set up a program: content, coordinators, a round, not yet open. Twice changes nothing."""

import datetime as dt
from dataclasses import dataclass, field

from django.contrib.auth import get_user_model
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db.models import Q
from django.utils import translation
from django.utils.formats import date_format
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Locale

from ..core.errors import MentoringError
from ..core.history import SYSTEM
from ..people.actions import ensure_person
from ..people.adapter import get_adapter
from ..programs.actions import open_program
from ..programs.models import Cohort, Program
from .starter_content import add_starter_content


class SetupError(Exception):
    """What keeps the setup from doing what was asked, in a sentence for whoever runs it."""


@dataclass
class Wanted:
    """What the installer asked for; the defaults are those of the command."""

    name: str = ""
    slug: str = ""
    help_mailbox: str = ""
    dates: dict = field(default_factory=dict)


DATES = ("recruiting_from", "matching_from", "starts_on", "ends_on")


def set_up_program(wanted, language):
    """The program, made now if there is none of this slug, and a list of what was done.

    Call it in a transaction. Raises SetupError.
    """
    locale = locale_of(language)
    with translation.override(language):
        name = wanted.name or _("Reverse mentoring")
        slug = wanted.slug or slugify(name) or "reverse-mentoring"
        program = Program.objects.filter(slug=slug).first()
        done = []
        if program is None:
            program = _new_program(name, slug, language)
            done.append(f"program “{program.name}”")
        if wanted.help_mailbox and not program.help_email:
            program.help_email = wanted.help_mailbox
            checked(program)
            program.save(update_fields=["help_email"])
            done.append(f"help mailbox {program.help_email}")
        added = add_starter_content(locale)
        done += [f"{number} {what}" for what, number in added.items() if number]
        if not program.cohorts.exists():
            done.append(f"round “{_new_cohort(program, wanted.dates)}”")
    return program, done


def locale_of(language):
    """The Locale of a language code; without one no page and no content row can be written."""
    locale = Locale.objects.filter(language_code=language).first()
    if locale is None:
        known = ", ".join(Locale.objects.values_list("language_code", flat=True)) or "none"
        raise SetupError(
            f"This site has no locale “{language}” (it has: {known}). Add it in the Wagtail admin "
            "under Settings, Locales, or name another with --language."
        )
    return locale


def default_language():
    """The language of the site's own content."""
    try:
        return Locale.get_default().language_code
    except Locale.DoesNotExist:
        raise SetupError("This site has no locale for its own LANGUAGE_CODE.") from None


def _new_program(name, slug, language):
    program = Program(name=name, slug=slug, language=language)
    program.purpose = _("Let a colleague show you how it is done today.")
    checked(program)
    program.save()
    return program


def _new_cohort(program, dates):
    if not dates:
        cohort = Cohort(program=program, name=_("Always open"), always_open=True)
    else:
        missing = [name for name in DATES if not dates.get(name)]
        if missing:
            raise SetupError("Give all four dates: --recruiting, --matching, --start and --end.")
        cohort = Cohort(program=program, name=date_format(dates["starts_on"], "F Y"), **dates)
    checked(cohort)
    cohort.save()
    return cohort.name


def checked(row):
    """Validate a row; SetupError with all that is wrong with it."""
    try:
        row.full_clean()
    except ValidationError as error:
        wrong = [
            f"{name}: {' '.join(messages)}" if name != "__all__" else " ".join(messages)
            for name, messages in error.message_dict.items()
        ]
        raise SetupError("; ".join(wrong)) from None


def add_coordinators(program, names, group):
    """Make users coordinators, and members of the group that lets them into the admin.

    Returns how many of them are new to the program.
    """
    added = 0
    for user in [find_user(name) for name in names]:
        person = ensure_person(user)
        added += not program.coordinators.filter(pk=person.pk).exists()
        program.coordinators.add(person)
        user.groups.add(group)
    return added


def find_user(name):
    """The active user of this user name or mail address."""
    model = get_user_model()
    fields = [model.USERNAME_FIELD]
    try:
        model._meta.get_field(model.get_email_field_name())
        fields.append(f"{model.get_email_field_name()}__iexact")
    except FieldDoesNotExist:
        pass
    found = {user.pk: user for field_ in fields for user in _users_with(model, field_, name)}
    if len(found) != 1:
        many = "Several users have" if found else "Nobody has"
        raise SetupError(f"{many} the user name or mail address “{name}” (--coordinator).")
    [user] = found.values()
    if not get_adapter().is_active(user):
        raise SetupError(f"The account of “{name}” (--coordinator) is not active.")
    return user


def _users_with(model, lookup, value):
    try:
        return list(model._default_manager.filter(Q(**{lookup: value})))
    except (ValueError, ValidationError):
        return []  # not a possible user name of this site


def open_to_audience(program):
    """Open the program unless it is open. Returns whether it was opened; SetupError if refused."""
    if program.is_open:
        return False
    try:
        open_program(program, by=SYSTEM)
    except MentoringError as error:
        raise SetupError(f"{error} (--coordinator, --help-mailbox)") from None
    return True


def read_date(text):
    """A date written as 2027-03-01."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise SetupError(f"“{text}” is no date. Write it like 2027-03-01.") from None
