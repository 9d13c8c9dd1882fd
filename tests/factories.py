"""People, programs and mentors for tests, made through the package's own actions."""

import datetime as dt
from itertools import count

from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.models import Locale

from wagtail_reverse_mentoring.mentors import actions as mentors
from wagtail_reverse_mentoring.models import (
    Cohort,
    MentorProfile,
    Module,
    Program,
    Topic,
    TopicArea,
)
from wagtail_reverse_mentoring.pairings import actions as pairings
from wagtail_reverse_mentoring.people.actions import ensure_person
from wagtail_reverse_mentoring.programs.actions import open_program

numbers = count(1)


def make_user(name="Ada Byron", **fields):
    """A user of the host; `name` is "given family"."""
    given, _, family = name.partition(" ")
    username = fields.pop("username", f"{given.lower()}{next(numbers)}")
    fields.setdefault("email", f"{username}@brandt-hale.example")
    return get_user_model().objects.create_user(
        username, password="demo", first_name=given, last_name=family, **fields
    )


def make_person(name="Ada Byron", **fields):
    return ensure_person(make_user(name, **fields))


def make_program(*, coordinator=None, opened=True, always_open=True, **fields):
    """A program with a coordinator and one always-open cohort, open to everybody."""
    number = next(numbers)
    fields = {
        "name": f"Reverse mentoring {number}",
        "slug": f"program-{number}",
        "help_email": "help@brandt-hale.example",
        "time_zone": "Europe/Berlin",
        **fields,
    }
    program = Program.objects.create(**fields)
    coordinator = coordinator or make_person("Marie Lefort")
    program.coordinators.add(coordinator)
    if always_open:
        Cohort.objects.create(program=program, name="Always open", always_open=True)
    if opened:
        open_program(program, by=coordinator)
    return program


def make_cohort(program, *, today=None, matching_in=-5, starts_in=10, months=6, **fields):
    """A dated round; the numbers are days from `today`."""
    today = today or program.today()
    start = today + dt.timedelta(days=starts_in)
    return Cohort.objects.create(
        program=program,
        name=fields.pop("name", "Spring"),
        recruiting_from=today + dt.timedelta(days=matching_in - 20),
        matching_from=today + dt.timedelta(days=matching_in),
        starts_on=start,
        ends_on=start + dt.timedelta(days=30 * months),
        pairing_months=months,
        **fields,
    )


def make_module(title="The basics", **fields):
    locale = fields.pop("locale", None) or Locale.get_active()
    return Module.objects.create(
        title=title, summary=f"About {title}.", wish=f"I want {title}.", locale=locale, **fields
    )


def make_area(title="Our social intranet", **fields):
    locale = fields.pop("locale", None) or Locale.get_active()
    return TopicArea.objects.create(
        title=title, summary=f"About {title}.", wish=f"I want {title}.", locale=locale, **fields
    )


def make_topic(name="Team wikis", area=None):
    return Topic.objects.get_or_create(name=name, defaults={"area": area})[0]


def offer(
    program, person, *, topics=("Team wikis",), limit=1, languages=("en",), modules=(), **texts
):
    """A mentor profile as its owner's form would store it: a draft."""
    texts = {
        "about": "I like to show things.",
        "wants_to_learn": "How decisions are made.",
        "meeting": "either",
        "meeting_place": "",
        "shows_photo": False,
        "manager_knows": True,
        **texts,
    }
    return mentors.save_profile(
        program,
        by=person,
        texts=texts,
        limit=limit,
        modules=list(modules),
        topics=list(topics),
        languages=list(languages),
    )


def make_mentor(program, name="Jonas Wirth", *, person=None, **fields):
    """A listed mentor."""
    person = person or make_person(name)
    profile = offer(program, person, **fields)
    mentors.submit_profile(profile, by=person)
    mentors.approve_profile(profile, by=program.coordinators.exclude(pk=person.pk).first())
    return MentorProfile.objects.get(pk=profile.pk)


def ask(profile, person, **fields):
    return pairings.request_pairing(profile, by=person, **fields)


def make_pairing(profile, person, **fields):
    """A mentee asked, the mentor said yes."""
    return pairings.accept_request(ask(profile, person, **fields), by=profile.person)


def later(**delta):
    return timezone.now() + dt.timedelta(**delta)
