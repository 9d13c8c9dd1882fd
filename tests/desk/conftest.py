"""People who enter the Wagtail admin: through groups, as in life."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client

from tests.factories import make_person, make_program, make_user
from wagtail_reverse_mentoring.desk.groups import ensure_coordinators_group


def signed_in(user):
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def group(db):
    return ensure_coordinators_group()


@pytest.fixture
def desk(coordinator, group):
    """The test client of the program's coordinator."""
    coordinator.user.groups.add(group)
    return signed_in(coordinator.user)


@pytest.fixture
def otto(group):
    """Coordinates another program."""
    person = make_person("Otto Ferne")
    person.user.groups.add(group)
    return person


@pytest.fixture
def other_program(locale, otto):
    return make_program(coordinator=otto, name="The other program")


@pytest.fixture
def other_desk(other_program, otto):
    return signed_in(otto.user)


@pytest.fixture
def editor_desk(db):
    """Somebody who edits pages: enters the admin, and nothing of ours."""
    editors = Group.objects.create(name="Page editors")
    editors.permissions.add(
        Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    )
    user = make_user("Edda Itor")
    user.groups.add(editors)
    return signed_in(user)


@pytest.fixture
def superuser_desk(db):
    return signed_in(get_user_model().objects.create_superuser("root", "root@x.example", "demo"))
