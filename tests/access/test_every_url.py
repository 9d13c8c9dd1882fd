"""Every URL of ours × every role: what comes back, and where to.

A redirect to log in, a refusal and a step done are three different things; the table says which.
"""

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import reverse

from tests.access.table import ROWS
from tests.access.walk import our_urls
from tests.access.world import ROLES, build

pytestmark = pytest.mark.django_db

WHERE = {
    "login": lambda: settings.LOGIN_URL,
    "admin login": lambda: reverse("wagtailadmin_login"),
    "refused": lambda: reverse("wagtailadmin_home"),
}


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """Built once; every request is rolled back, and in the end the world."""
    from wagtail.models import Locale

    with django_db_blocker.unblock(), transaction.atomic():
        Locale.objects.get_or_create(language_code="en")
        yield build()
        transaction.set_rollback(True)


def said(response):
    """A response in the words of the table."""
    if response.status_code != 302:
        return str(response.status_code)
    place = response["Location"].partition("?")[0]
    for word, where in WHERE.items():
        if place == where():
            return word
    return "done"


def visit(world, row, role):
    client = Client(raise_request_exception=False)
    if user := world.user(role):
        client.force_login(user)
    url = reverse(row.name, kwargs=world.kwargs[row.kwargs])
    with transaction.atomic():
        response = getattr(client, row.method)(url, row.data)
        transaction.set_rollback(True)
    return said(response)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.method} {row.name}")
def test_what_each_role_gets(row, world):
    assert {role: visit(world, row, role) for role in ROLES} == row.expected


def test_every_url_of_ours_has_a_row():
    assert our_urls() == sorted({row.name for row in ROWS})
