"""Every field of ours that can hold words, and who may read it. New ones must be placed here."""

from django.apps import apps
from django.db import models

# (model, field): who may read it. `story` puts a marker word into each of them.
PRIVATE_FIELDS = {
    ("RequestWords", "message"): "the two people of the request",
    ("PairingRequest", "decline_reason"): "nobody; coordinators see counts",
    ("HelpCall", "words"): "the help mailbox, by mail, once",
    ("MentorProfile", "about"): "its owner; coordinators once handed in; all once shown",
    ("MentorProfile", "wants_to_learn"): "as about",
    ("MentorProfile", "meeting_place"): "as about",
}

# What is for everybody who may see the program, or holds names and codes of ours.
PUBLIC_FIELDS = {
    "Cohort": {"name"},
    "DirectoryEntry": {"sort_name"},
    "MentorDirectoryPage": {"intro"},
    "MentorLanguage": {"code"},
    "Message": {"addressee", "channel", "kind"},
    "Milestone": {"name"},
    "Module": {"title", "summary", "wish"},
    "Pairing": {"open_key"},
    "PairingRequest": {"open_key"},
    "Person": {"display_name", "sort_name", "language"},
    "Program": {
        "askers_words",
        "decline_words",
        "help_email",
        "language",
        "name",
        "purpose",
        "slug",
        "time_zone",
    },
    "ProgramPage": {"body"},
    "Topic": {"name", "slug"},
    "TopicArea": {"title", "summary", "wish"},
    "Transition": {"from_state", "to_state", "code"},
}

WORDLESS = (
    models.AutoField,
    models.BooleanField,
    models.DateField,
    models.IntegerField,
    models.UUIDField,
)


def can_hold_words(field):
    """Anything but numbers, dates, ticks, references and closed lists of choices."""
    return not (field.is_relation or field.choices or isinstance(field, WORDLESS))


def fields_with_words():
    """(model, field) of the whole package, wherever somebody could type something."""
    return {
        (model.__name__, field.name)
        for label in ("wagtail_reverse_mentoring", "wagtail_reverse_mentoring_pages")
        for model in apps.get_app_config(label).get_models(include_auto_created=True)
        for field in model._meta.local_fields
        if can_hold_words(field)
    }
