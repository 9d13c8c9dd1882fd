"""Pages live below the site's root, programs that are not for everybody: every role, every address."""

import uuid

import pytest
from django.urls import reverse

from tests.access.pages_table import FRONT, PAGES, SCENARIOS
from tests.access.visits import standing, visit
from tests.access.world import ROLES
from tests.factories import make_mentor
from wagtail_reverse_mentoring.models import Program
from wagtail_reverse_mentoring.pages.models import MentorDirectoryPage

pytestmark = pytest.mark.django_db

WITH_PAGES = [scenario for scenario in SCENARIOS if scenario.pages]


@pytest.fixture(scope="module", params=SCENARIOS, ids=str)
def scenario(request):
    return request.param


@pytest.fixture(scope="module")
def world(scenario, django_db_setup, django_db_blocker):
    def build():
        world = scenario.build()
        world.profiles = {
            "listed": world.listed.uuid,
            "pending": world.pending.uuid,
            "draft": world.draft.uuid,
            "elsewhere": make_mentor(Program.objects.get(slug="elsewhere")).uuid,
            "nobody": uuid.uuid4(),
        }
        return world

    with standing(build, django_db_blocker) as world:
        yield world


@pytest.mark.parametrize("row", FRONT, ids=lambda row: f"{row.method} {row.name}")
def test_our_own_addresses(row, scenario, world):
    url = reverse(row.name, kwargs=world.kwargs[row.kwargs])
    got = {role: visit(world, role, row.method, url, row.data) for role in ROLES}
    assert got == {role: scenario.expected(row, role) for role in ROLES}


def address_of(world, page, route):
    url = getattr(world, page).url
    if not route:
        return url
    name, _, profile = route.partition(" ")
    args = [world.profiles[profile]] if profile else []
    return url + world.directory.reverse_subpage(name, args=args)


@pytest.mark.parametrize("scenario", WITH_PAGES, ids=str, indirect=True)
@pytest.mark.parametrize("place", PAGES, ids=lambda place: " ".join(place))
def test_the_pages(place, scenario, world):
    url = address_of(world, *place)
    got = {role: visit(world, role, "get", url) for role in ROLES}
    assert got == {role: scenario.expected_page(PAGES[place], role) for role in ROLES}
    posted = {visit(world, role, "post", url) for role in ROLES}
    assert posted == {"405"}


def test_every_sub_route_of_the_directory_has_a_row():
    routes = {pattern.name for pattern in MentorDirectoryPage.get_subpage_urls()}
    # Wagtail's own, at the same place as the mentors, and behind them.
    routes.remove("index_route")
    assert MentorDirectoryPage().resolve_subpage("/")[0].__name__ == "mentors_route"
    assert routes == {route.partition(" ")[0] for page, route in PAGES if page == "directory"}
