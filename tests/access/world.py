"""One small world in which every URL has somebody it is for, and everybody else."""

from dataclasses import dataclass, field

from django.contrib.auth.models import Group, Permission

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
from wagtail_reverse_mentoring.mentors.actions import submit_profile

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


@dataclass
class World:
    """The people by role, and the rows that URLs name."""

    people: dict
    kwargs: dict = field(default_factory=dict)

    def user(self, role):
        return self.people[role].user if role in self.people else None


def build():
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
    request_ = ask(mentor, people["mentee"])
    pairing = make_pairing(mentor, make_person("Paired Person"))
    # The same two roles hold the request and the pairing.
    type(pairing).objects.filter(pk=pairing.pk).update(mentee=people["mentee"])

    world = World(people)
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
