"""A host whose pages use our tags."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import Site

from tests.factories import make_person, make_program


@pytest.fixture(autouse=True)
def _host(settings):
    settings.ROOT_URLCONF = "tests.host.urls"


@pytest.fixture
def employee(db):
    return make_person("Ada Byron")


@pytest.fixture
def leaders(locale):
    """An open program for the group "Leaders" alone."""
    group = Group.objects.create(name="Leaders")
    program = make_program(name="Leaders first", slug="leaders", audience="groups")
    program.audience_groups.add(group)
    return program


@pytest.fixture
def leader(leaders):
    person = make_person("Rolf Brandt")
    person.user.groups.add(leaders.audience_groups.get())
    return person


@pytest.fixture
def closed(locale):
    """A program that is not open yet."""
    return make_program(name="Not yet", slug="not-yet", opened=False)


@pytest.fixture
def face(program):
    """The live page of the program, below the home page of the site."""
    from wagtail_reverse_mentoring.host.setup_pages import make_pages, publish_pages

    home = Site.objects.get(is_default_site=True).root_page
    landing, directory, _made = make_pages(program, home, body=lambda program: [])
    publish_pages([landing, directory])
    return landing


@pytest.fixture
def see(client):
    """What a person (None: nobody) sees at an address of the host."""

    def look(person, address):
        if person is not None:
            client.force_login(person.user)
        response = client.get(address)
        assert response.status_code == 200
        return response.content.decode()

    return look
