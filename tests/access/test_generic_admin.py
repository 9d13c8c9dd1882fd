"""Wagtail's generic admin addresses over our models and pages × every role."""

import pytest
from django.apps import apps
from django.db import transaction
from django.urls import reverse
from wagtail.admin.views.bulk_action.registry import bulk_action_registry

from tests.access import generic_world
from tests.access.generic_table import BULK, BULK_ACTIONS, ROWS
from tests.access.visits import client_of, standing, visit
from tests.access.world import ROLES
from wagtail_reverse_mentoring.models import Module, Topic, TopicArea
from wagtail_reverse_mentoring.pages.models import MentorDirectoryPage, ProgramPage

pytestmark = pytest.mark.django_db

BULK_MODELS = {
    "module": Module.objects,
    "topicarea": TopicArea.objects,
    "topic": Topic.objects,
    "landing": ProgramPage.objects.live(),
    "directory": MentorDirectoryPage.objects.live(),
}


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    with standing(generic_world.build, django_db_blocker) as world:
        yield world


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.method} {row.name} {row.kwargs}")
def test_what_each_role_gets(row, world):
    url = reverse(row.name, kwargs=world.kwargs[row.kwargs])
    got = {role: visit(world, role, row.method, url, row.data) for role in ROLES}
    assert got == row.expected


def works(world, role, action, rows):
    """Whether `role` can do `action` to all of `rows` in one go; taken back afterwards."""
    opts = rows.model._meta
    label = "wagtailcore.page" if opts.app_label == generic_world.OUR_PAGES else opts.label_lower
    url = reverse(BULK, args=[*label.split("."), action])
    ids = "&".join(f"id={pk}" for pk in rows.values_list("pk", flat=True))
    with transaction.atomic():
        before = rows.count()
        client_of(world, role).post(f"{url}?{ids}&next=/admin/", {"include_descendants": "on"})
        done = rows.count() < before
        transaction.set_rollback(True)
    return done


@pytest.mark.parametrize("name", BULK_ACTIONS)
def test_who_acts_on_several_at_once(name, world):
    action, _, model = name.partition(" ")
    able = {role for role in ROLES if works(world, role, action, BULK_MODELS[model].all())}
    assert able == BULK_ACTIONS[name]


def test_no_other_model_of_ours_can_be_acted_on_in_bulk():
    ours = [
        model._meta
        for label in (generic_world.OURS, generic_world.OUR_PAGES)
        for model in apps.get_app_config(label).get_models()
    ]
    found = {
        f"{action.action_type} {opts.model_name}"
        for opts in ours
        for action in bulk_action_registry.get_bulk_actions_for_model(
            opts.app_label, opts.model_name
        )
    }
    assert found == {"delete module", "delete topicarea", "delete topic"}


@pytest.mark.parametrize("role", ["coordinator", "coordinator2", "editor", "superuser"])
@pytest.mark.parametrize("export", ["", "csv"])
def test_the_site_history_names_nobody_we_keep(role, export, world):
    """It tells every coordinator which programs were edited, by whom; people of ours never."""
    url = reverse("wagtailadmin_reports:site_history")
    response = client_of(world, role).get(url, {"export": export} if export else {})
    text = response.getvalue().decode()
    assert world.program.name in text
    assert ("a mentor profile" in text) == (role != "editor")
    for name in ("Mentor Person", "Mentee Person", "Pending Person"):
        assert name not in text
