"""Every URL of ours × every role: what comes back, and where to.

A redirect to log in, a refusal and a step done are three different things; the table says which.
"""

import pytest
from django.urls import reverse

from tests.access.table import ROWS
from tests.access.visits import standing, visit
from tests.access.walk import our_urls
from tests.access.world import ROLES, build

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """Built once; every request is rolled back, and in the end the world."""
    with standing(build, django_db_blocker) as world:
        yield world


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.method} {row.name}")
def test_what_each_role_gets(row, world):
    url = reverse(row.name, kwargs=world.kwargs[row.kwargs])
    got = {role: visit(world, role, row.method, url, row.data) for role in ROLES}
    assert got == row.expected


def test_every_url_of_ours_has_a_row():
    assert our_urls() == sorted({row.name for row in ROWS})
