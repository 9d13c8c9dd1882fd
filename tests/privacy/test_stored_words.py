"""Where private words are stored: in their own columns, and nowhere else in the whole database."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Permission
from django.db import models
from wagtail.models import ModelLogEntry, PageLogEntry, ReferenceIndex
from wagtail.search.models import IndexEntry

from tests.privacy.fields import PRIVATE_FIELDS, PUBLIC_FIELDS, fields_with_words
from wagtail_reverse_mentoring.models import HelpCall, RequestWords

pytestmark = pytest.mark.django_db

PARTS = ("zwiebelfisch", "quastenflosser")


def columns():
    """Every column of every table of the site that could hold words: its model and its name."""
    numbers = (models.IntegerField, models.BooleanField, models.DateField, models.AutoField)
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.local_concrete_fields:
            if not (field.is_relation or isinstance(field, numbers)):
                yield model, field.name


def holders():
    """The columns in which a marker word stands."""
    return {
        (model.__name__, name)
        for model, name in columns()
        if any(
            part in str(value).casefold()
            for value in model._base_manager.values_list(name, flat=True)
            for part in PARTS
        )
    }


def test_they_stand_in_their_own_columns_alone(story):
    for model in (IndexEntry, ModelLogEntry, ReferenceIndex):
        assert model.objects.exists()
    assert PageLogEntry.objects.exists() == bool(story.world.landing)
    assert holders() == set(PRIVATE_FIELDS)


def test_every_private_field_has_its_marker_word(story):
    assert {secret.field for secret in story.secrets} == set(PRIVATE_FIELDS)


def test_words_of_a_call_for_help_are_gone_once_they_are_delivered(story):
    kept = list(HelpCall.objects.values_list("words", flat=True))
    assert sorted(bool(words) for words in kept) == [False, True]


def test_a_new_field_for_words_must_say_who_may_read_it():
    placed = {(model, name) for model, names in PUBLIC_FIELDS.items() for name in names}
    closed_lists = {("PairingRequest", "decline_reason")}
    assert fields_with_words() == placed | set(PRIVATE_FIELDS) - closed_lists


@pytest.mark.parametrize("model", [RequestWords, HelpCall])
def test_no_permission_to_read_them_can_be_granted(model):
    name = model._meta.model_name
    assert not Permission.objects.filter(content_type__model=name).exists()
