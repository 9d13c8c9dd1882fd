"""What every test may ask for."""

import pytest
from django.conf import settings
from wagtail.models import Locale

from tests import factories
from tests.tree import ensure_tree


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items):
    """MariaDB's full text sees committed rows only: there, tests that search commit theirs.

    Journeys come last: the browser's event loop stays, and Django asks no database inside one.
    """
    if settings.DATABASES["default"]["ENGINE"].endswith("mysql"):
        for item in items:
            if "text_search" in item.fixturenames:
                item.add_marker(pytest.mark.django_db(transaction=True), append=False)
    result = yield
    items.sort(key=lambda item: item.get_closest_marker("journey") is not None)
    return result


@pytest.fixture
def text_search():
    """For tests that search for what they have just written: it makes them commit on MariaDB."""


@pytest.fixture(autouse=True)
def standing_tree(request):
    """Tests that commit leave an empty database behind them; the next one finds its tree again."""
    marker = request.node.get_closest_marker("django_db")
    if marker and marker.kwargs.get("transaction"):
        request.getfixturevalue("transactional_db")
        ensure_tree()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The tests in many threads flush the database when they are done; the next run reuses it."""
    with django_db_blocker.unblock():
        ensure_tree()


@pytest.fixture
def locale(db):
    return Locale.objects.get_or_create(language_code="en")[0]


@pytest.fixture
def program(locale):
    """An open program with one coordinator and an always-open cohort."""
    return factories.make_program()


@pytest.fixture
def coordinator(program):
    return program.coordinators.get()


@pytest.fixture
def mentee(db):
    return factories.make_person("Margit Brandauer")


@pytest.fixture
def mentor(program):
    """The profile of a listed mentor with one place."""
    return factories.make_mentor(program)


@pytest.fixture
def browse(client):
    """Log a person in and get their test client: `browse(person).get(url)`."""

    def as_person(person):
        client.force_login(person.user)
        return client

    return as_person
