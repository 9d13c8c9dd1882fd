"""What each role gets where pages stand, where a program is not open, where it is for some only.

Our own addresses: inside, what `table` says but for SEEN_ELSEWHERE; outside, one word for all.
"""

from dataclasses import dataclass

from tests.access import world
from tests.access.table import ROWS, SIGNED_IN
from wagtail_reverse_mentoring.models import Program
from wagtail_reverse_mentoring.programs.choices import Audience

OURS = "wagtail_reverse_mentoring:"
INSIDERS = ("mentee", "mentor", "coordinator", "superuser")
FRONT = [row for row in ROWS if row.name.startswith(OURS)]
# What a page shows is left to the page.
ON_THE_PAGE = [f"{OURS}{name}" for name in ("program", "mentors", "mentor", "suggest")]


@dataclass(frozen=True)
class Scenario:
    """A world, who is inside, and what the others get: at our addresses and at the pages."""

    name: str
    build: object
    inside: tuple
    outside: str = ""
    outside_page: str = ""
    pages: bool = True

    def __str__(self):
        return self.name

    def expected(self, row, role):
        """At an address of ours."""
        names_it = row.kwargs != ""
        word = row.expected[role]
        if role not in SIGNED_IN:
            return word
        if role not in self.inside:
            # The one program left is shown at once.
            return self.outside if names_it else self.without(row, word)
        if self.pages and row.method == "get" and row.name in ON_THE_PAGE:
            return "page"
        return word

    def without(self, row, word):
        return "done" if (row.name, row.method) == (f"{OURS}programs", "get") else word

    def expected_page(self, word, role):
        """At a page; `word` is what those inside get."""
        if role not in SIGNED_IN:
            return "wall"
        return word.get(role, word["others"]) if role in self.inside else self.outside_page


def with_pages():
    return world.add_pages(world.build())


def behind_a_wall():
    here = with_pages()
    world.wall_for(here, *INSIDERS)
    return here


def not_open(here=None):
    here = here or world.build()
    Program.objects.filter(pk=here.program.pk).update(opened_at=None)
    return here


def not_open_with_pages():
    return not_open(with_pages())


def for_groups():
    here = world.build()
    here.program.audience_groups.add(world.a_group(here, *INSIDERS))
    Program.objects.filter(pk=here.program.pk).update(audience=Audience.GROUPS)
    here.program.refresh_from_db()
    return here


def for_groups_with_pages():
    return world.add_pages(for_groups())


RUNNING_IT = ("coordinator", "superuser")
SCENARIOS = [
    Scenario("live pages", with_pages, tuple(SIGNED_IN)),
    Scenario("pages for fewer people", behind_a_wall, INSIDERS, "wall", "wall"),
    Scenario("not open", not_open, RUNNING_IT, "404", pages=False),
    Scenario("not open, with live pages", not_open_with_pages, RUNNING_IT, "404", "404"),
    Scenario("for groups", for_groups, INSIDERS, "404", pages=False),
    Scenario("for groups, with live pages", for_groups_with_pages, INSIDERS, "404", "wall"),
]

# (page, route below it): what those inside get there.
PAGES = {
    ("landing", ""): {"others": "200"},
    ("directory", "mentors_route"): {"others": "200"},
    ("directory", "suggest_route"): {"others": "200"},
    ("directory", "mentor_route listed"): {"others": "200"},
    ("directory", "mentor_route pending"): {
        "others": "404",
        "coordinator": "200",
        "superuser": "200",
    },
    ("directory", "mentor_route draft"): {"others": "404"},
    ("directory", "mentor_route elsewhere"): {"others": "404"},
    ("directory", "mentor_route nobody"): {"others": "404"},
}
