"""Every address there is, with everything it can name."""

import re
from itertools import product

from django.urls import reverse

from tests.access.generic_table import ROWS as GENERIC_ROWS
from tests.access.table import ROWS

IN_ADMIN = ("coordinator", "coordinator2", "editor", "superuser")
ROLES = ("anonymous", "employee", "mentee", "mentee2", "mentor", "mentor2", *IN_ADMIN)
NONSENSE = "xylophonkoffer"
# What changes from one answer to the next.
CHANGING = re.compile(
    r"""csrf[^>]*?["'][\w-]{32,64}["']|'(content-length|expires)': '[^']*'""", re.IGNORECASE
)
# Lists that look for whatever one types.
SEARCHES = {
    "reverse-mentoring_mentors_modeladmin_index": "q",
    "reverse-mentoring_requests_modeladmin_index": "q",
    "reverse-mentoring_pairings_modeladmin_index": "q",
    "reverse_mentoring_programs:index": "q",
    "reverse_mentoring_rounds:index": "q",
    "wagtailsnippets_wagtail_reverse_mentoring_topic:list": "q",
    "wagtailadmin_pages:search": "q",
    "wagtailadmin_choose_page_search": "q",
    "wagtailusers_users:index": "q",
    "wagtailadmin_tag_model_autocomplete": "term",
    "wagtailadmin_reports:site_history": "label",
    "wagtailadmin_api:pages:listing": "search",
}


def kwargs_for(story, named):
    """The arguments of a row's URL: each row of the story that could stand there."""
    world, slug = story.world, story.world.program.slug
    requests, profiles = story.requests.values(), story.profiles.values()
    pairings = [world.pairing, story.pairing]
    several = {
        "request": [{"program": slug, "uuid": row.uuid} for row in requests],
        "profile": [{"program": slug, "profile": row.uuid} for row in profiles],
        "pairing": [{"program": slug, "uuid": row.uuid} for row in pairings],
        "listed": [{"profile": row.uuid} for row in profiles],
        "pending": [{"profile": row.uuid} for row in profiles],
        "mentor uuid": [{"uuid": row.uuid} for row in profiles],
        "request uuid": [{"uuid": row.uuid} for row in requests],
        "pairing uuid": [{"uuid": row.uuid} for row in pairings],
    }
    return several.get(named) or [world.kwargs[named]]


def addresses(story):
    """(method, url, data) of all rows of the tables; and of the pages, where there are some."""
    rows = [*ROWS, *GENERIC_ROWS] if story.world.landing else ROWS
    for row in rows:
        for kwargs in kwargs_for(story, row.kwargs):
            yield row.method, reverse(row.name, kwargs=kwargs), row.data
    if story.world.landing:
        yield "get", story.world.landing.url, {}
        directory = story.world.directory.url
        for below in ("", "suggest/", *(f"{row.uuid}/" for row in story.profiles.values())):
            yield "get", f"{directory}{below}", {}
    yield "get", reverse("wagtailadmin_home"), {}
    yield "get", reverse("wagtailusers_users:index"), {}
    yield "get", reverse("wagtailadmin_reports:site_history"), {"export": "csv"}


def page_of(story, secret):
    """Where the readers of a secret read it."""
    kind, name = secret.page
    row = {"request": story.requests, "profile": story.profiles}[kind][name]
    key = {"request": "uuid", "profile": "profile"}[kind]
    view = {"request": "request", "profile": "mentor"}[kind]
    kwargs = {"program": story.world.program.slug, key: row.uuid}
    return reverse(f"wagtail_reverse_mentoring:{view}", kwargs=kwargs)


def searches(story):
    """(url, parameter) of everything that searches."""
    slug = story.world.program.slug
    directory = story.world.directory
    plain = reverse("wagtail_reverse_mentoring:mentors", args=[slug])
    yield directory.url if directory else plain, "q"
    for name, parameter in SEARCHES.items():
        args = ["wagtail_reverse_mentoring", "topic"] if "tag_model" in name else []
        yield reverse(name, args=args), parameter


def lookups():
    """What `wagtail-modeladmin` could do with a lookup in the address: (url, lookup) each."""
    words = ["words__message", "decline_reason", "request__words__message", "about"]
    for register, lookup in product(["mentors", "requests", "pairings"], words):
        yield (
            reverse(f"reverse-mentoring_{register}_modeladmin_index"),
            f"{lookup}__icontains",
        )


def one_of_each_field(story, role):
    """A secret of each field that `role` may not read."""
    return {secret.field: secret for secret in story.secrets if role not in secret.readers}.values()


def answer(text, asked=NONSENSE):
    """A page without the word asked for, and without what changes anyway."""
    return CHANGING.sub("", text.replace(asked, "…"))
