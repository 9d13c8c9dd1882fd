"""Sets up the mentoring program as a customer would, then lets its people live a little.

Everything goes through the package's own command and actions; only the clock is turned back.
"""

import datetime as dt
import json
from io import StringIO

from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.utils import timezone

from example_site.intranet.models import Employee
from wagtail_reverse_mentoring.mentors import actions as mentors
from wagtail_reverse_mentoring.models import (
    Cohort,
    MentorProfile,
    Message,
    Milestone,
    Module,
    Program,
    Transition,
)
from wagtail_reverse_mentoring.pairings import actions as pairings
from wagtail_reverse_mentoring.people.actions import ensure_person
from wagtail_reverse_mentoring.people.adapter import get_adapter
from wagtail_reverse_mentoring.programs.access import face_of

from ..people import username_of
from ..program import (
    CHIEF_COORDINATOR,
    HELP_MAILBOX,
    LAST_ROUND,
    NAME,
    OFFERS,
    PURPOSE,
    SLUG,
    STORIES,
    THIS_ROUND,
    VOICES,
    WAITING_OFFERS,
)
from .pictures import picture, scene

# Older than this is history: nobody finds a mail or an unread notice about it.
FRESH = dt.timedelta(hours=40)


def load():
    if Program.objects.filter(slug=SLUG).exists():
        return "the mentoring program as people left it"
    _set_up()
    program = Program.objects.get(slug=SLUG)
    _illustrate(program)
    last, current = _rounds(program)
    for offer in OFFERS:
        _listed(program, offer)
    for number, pair in enumerate(LAST_ROUND):
        _pair(program, pair, days_ago=(program.today() - last.starts_on).days + 12 - number)
    for number, pair in enumerate(THIS_ROUND):
        _pair(program, pair, days_ago=9 - number)
    for offer in OFFERS:
        if offer.paused:
            mentors.pause_profile(_profile(program, offer.key), by=_person(offer.key), now=_ago(20))
    for story in sorted(STORIES, key=lambda story: -story.days_ago):
        _tell(program, story)
    for offer in WAITING_OFFERS:
        mentors.submit_profile(_draft(program, offer), by=_person(offer.key), now=_ago(1))
    _age()
    return f"{len(OFFERS)} mentors, {len(LAST_ROUND + THIS_ROUND)} pairs, a round that is matching"


def _set_up():
    call_command(
        "setup_reverse_mentoring",
        name=NAME,
        slug=SLUG,
        coordinator=[username_of(CHIEF_COORDINATOR)],
        help_mailbox=HELP_MAILBOX,
        parent="/",
        publish=True,
        open=True,
        stdout=StringIO(),
    )
    Program.objects.filter(slug=SLUG).update(
        purpose=PURPOSE, opened_at=_ago(200), time_zone="Europe/Berlin"
    )


def _illustrate(program):
    """What an editor adds to the page that the setup made: a picture, and voices."""
    page = face_of(program)
    body = page.body.get_prep_value()
    picture = scene("two-people")
    body[0]["value"]["picture"]["image"] = picture.pk
    voices = [_voice(quote, key) for quote, key in VOICES]
    body.insert(4, {"type": "voices", "value": {"heading": "What people say", "voices": voices}})
    page.body = json.dumps(body)
    page.save_revision(user=get_user_model().objects.get(username="editor")).publish()


def _voice(quote, key):
    employee = Employee.objects.get(user__username=username_of(key))
    portrait = picture(f"art/portraits/{key}.svg", title=employee.name)
    return {
        "quote": quote,
        "name": employee.name,
        "role": f"{employee.job_title}, {employee.site}",
        "picture": portrait.pk,
    }


def _rounds(program):
    """The last round, still running, and the one that is matching until a Friday in three weeks."""
    program.cohorts.all().delete()
    today = program.today()
    start = today + dt.timedelta(days=18)
    start += dt.timedelta(days=(5 - start.weekday()) % 7)
    return _round(program, today - dt.timedelta(days=145)), _round(program, start)


def _round(program, start):
    middle = start + dt.timedelta(days=90)
    end = start + dt.timedelta(days=182)
    seasons = ["Winter", "Spring", "Summer", "Autumn"]
    cohort = Cohort.objects.create(
        program=program,
        name=f"{seasons[middle.month % 12 // 3]} round {middle.year}",
        recruiting_from=start - dt.timedelta(days=60),
        matching_from=start - dt.timedelta(days=40),
        starts_on=start,
        ends_on=end,
    )
    kick_off = start + dt.timedelta(days=(1 - start.weekday()) % 7)
    for name, day in (
        ("Kick-off in the canteen", kick_off),
        ("Half-time", middle),
        ("Closing", end - dt.timedelta(days=4)),
    ):
        Milestone.objects.create(cohort=cohort, name=name, on=day)
    return cohort


def _ago(days, hour=10):
    """Some days ago, in office hours and always in the past."""
    moment = timezone.localtime() - dt.timedelta(days=days)
    return min(moment.replace(hour=hour, minute=12), timezone.now() - dt.timedelta(minutes=5))


def _person(key):
    return ensure_person(get_user_model().objects.get(username=username_of(key)))


def _profile(program, key):
    return MentorProfile.objects.get(program=program, person=_person(key))


def _draft(program, offer, now=None):
    person = _person(offer.key)
    modules = list(Module.objects.filter(locale__language_code=program.language))
    return mentors.save_profile(
        program,
        by=person,
        texts={
            "about": offer.about,
            "wants_to_learn": offer.wants,
            "meeting": offer.meeting,
            "meeting_place": "",
            "shows_photo": True,
            "manager_knows": True,
        },
        limit=offer.limit,
        modules=[modules[int(number) - 1] for number in offer.modules],
        topics=offer.topics,
        languages=get_adapter().spoken_languages(person.user),
        now=now or _ago(1),
    )


def _listed(program, offer):
    profile = _draft(program, offer, now=_ago(190))
    mentors.submit_profile(profile, by=profile.person, now=_ago(190))
    mentors.approve_profile(profile, by=_person(CHIEF_COORDINATOR), now=_ago(188))


def _pair(program, pair, *, days_ago):
    mentee, mentor = pair
    request_ = pairings.request_pairing(
        _profile(program, mentor), by=_person(mentee), now=_ago(days_ago + 2)
    )
    pairings.accept_request(request_, by=_person(mentor), now=_ago(days_ago))


def _tell(program, story):
    profile, asker = _profile(program, story.mentor), _person(story.asker)
    asked = _ago(story.days_ago)
    topics = profile.topics.filter(name__in=story.topics)
    request_ = pairings.request_pairing(
        profile, by=asker, topics=topics, message=story.message, now=asked
    )
    if story.outcome == "declined":
        pairings.decline_request(
            request_, by=profile.person, reason="no_time", now=asked + dt.timedelta(days=2)
        )
    if story.outcome == "withdrawn":
        pairings.withdraw_request(request_, by=asker, now=asked + dt.timedelta(days=1))
    if story.outcome == "expired":
        pairings.expire_requests(timezone.now())


def _age():
    """What lies back is read and done with; only the last two days still tell people something."""
    then = timezone.now() - FRESH
    Transition.objects.filter(at__lt=then).update(announced_at=then)
    Message.objects.filter(transition__at__lt=then).delete()
