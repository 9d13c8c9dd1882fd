"""One small world in which every URL has somebody it is for, and everybody else."""

from dataclasses import dataclass, field

from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission, Locale, PageViewRestriction, Site

from tests.factories import (
    ask,
    make_area,
    make_mentor,
    make_module,
    make_pairing,
    make_person,
    make_program,
    make_topic,
    offer,
)
from wagtail_reverse_mentoring.desk.groups import ensure_coordinators_group
from wagtail_reverse_mentoring.host.setup_pages import make_pages, publish_pages
from wagtail_reverse_mentoring.landing.defaults import default_body
from wagtail_reverse_mentoring.mentors.actions import submit_profile
from wagtail_reverse_mentoring.mentors.models import MentorProfile
from wagtail_reverse_mentoring.models import Pairing, PairingRequest, Program

ROLES = [
    "anonymous",
    "employee",
    "mentee",
    "mentee2",
    "mentor",
    "mentor2",
    "coordinator",
    "coordinator2",
    "editor",
    "superuser",
    "inactive",
]
# Where the program's page stands, in worlds that have one.
PAGE = "our-page"


@dataclass
class World:
    """The people by role, and the rows that URLs name."""

    people: dict
    program: Program
    listed: MentorProfile
    pending: MentorProfile
    draft: MentorProfile
    request: PairingRequest
    pairing: Pairing
    kwargs: dict = field(default_factory=dict)
    sessions: dict = field(default_factory=dict)
    landing: object = None
    directory: object = None


def build():
    """Everything without pages: a program open to everybody, and another one beside it."""
    Locale.objects.get_or_create(language_code="en")
    people = {role: make_person(f"{role.title()} Person") for role in ROLES if role != "anonymous"}
    for role in ("coordinator", "coordinator2"):
        people[role].user.groups.add(ensure_coordinators_group())
    editors = Group.objects.create(name="Editors of pages")
    editors.permissions.add(Permission.objects.get(codename="access_admin"))
    people["editor"].user.groups.add(editors)
    people["superuser"].user.is_superuser = people["superuser"].user.is_staff = True
    people["superuser"].user.save()
    people["inactive"].user.is_active = False
    people["inactive"].user.save()

    here = make_program(coordinator=people["coordinator"], slug="here")
    make_program(coordinator=people["coordinator2"], slug="elsewhere")
    area = make_area()
    topic = make_topic("Team wikis", area)
    module = make_module()
    mentor = make_mentor(here, person=people["mentor"], limit=3)
    make_mentor(here, person=people["mentor2"])
    pending = offer(here, make_person("Pending Person"))
    submit_profile(pending, by=pending.person)
    draft = offer(here, make_person("Drafting Person"))
    request_ = ask(mentor, people["mentee"], message="For the two of us.")
    pairing = make_pairing(mentor, make_person("Paired Person"))
    # The same two roles hold the request and the pairing.
    type(pairing).objects.filter(pk=pairing.pk).update(mentee=people["mentee"])

    world = World(people, here, mentor, pending, draft, request_, pairing)
    world.kwargs = {
        "program": {"program": here.slug},
        "profile": {"program": here.slug, "profile": mentor.uuid},
        "request": {"program": here.slug, "uuid": request_.uuid},
        "pairing": {"program": here.slug, "uuid": pairing.uuid},
        "program pk": {"pk": here.pk},
        "round pk": {"pk": here.cohorts.get().pk},
        "module pk": {"pk": module.pk},
        "theme pk": {"pk": area.pk},
        "topic pk": {"pk": topic.pk},
        "pending": {"profile": pending.uuid},
        "listed": {"profile": mentor.uuid},
        "mentor uuid": {"uuid": mentor.uuid},
        "request uuid": {"uuid": request_.uuid},
        "pairing uuid": {"uuid": pairing.uuid},
        "": {},
    }
    return world


def add_pages(world):
    """The program's page and its directory, live, as the setup command makes them."""
    home = Site.objects.get(is_default_site=True).root_page
    landing, directory, _made = make_pages(
        world.program, home, body=lambda _program: default_body()
    )
    landing.slug = PAGE
    landing.save_revision()
    publish_pages([landing, directory])
    world.landing, world.directory = landing, type(directory).objects.get(pk=directory.pk)
    return world


def wall_for(world, *roles):
    """Let only a group into the pages, which these roles are in."""
    inside = a_group(world, *roles)
    restriction = PageViewRestriction.objects.get(page=world.landing)
    restriction.restriction_type = PageViewRestriction.GROUPS
    restriction.save()
    restriction.groups.set([inside])


def a_group(world, *roles):
    group = Group.objects.create(name="Some people")
    for role in roles:
        world.people[role].user.groups.add(group)
    return group


def let_edit_pages(world):
    """The editor edits and publishes every page of the site, and knows nothing of mentoring."""
    editors = Group.objects.get(name="Editors of pages")
    home = Site.objects.get(is_default_site=True).root_page
    for codename in ("add_page", "change_page", "publish_page"):
        permission = Permission.objects.get(
            codename=codename, content_type__app_label="wagtailcore"
        )
        GroupPagePermission.objects.create(group=editors, page=home, permission=permission)
