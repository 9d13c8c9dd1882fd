"""What a host does behind our back, and what happens between two clicks: every screen survives."""

import pytest
from django.core import mail
from django.core.management import call_command
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone

from tests.factories import ask, make_mentor, make_pairing, make_person, make_program, make_user
from wagtail_reverse_mentoring.core.clock import clock_jobs
from wagtail_reverse_mentoring.host.search import search_mentoring
from wagtail_reverse_mentoring.mentors.actions import pause_profile, take_down_profile
from wagtail_reverse_mentoring.models import (
    HelpCall,
    Message,
    PairingRequest,
    Participant,
    RequestWords,
)
from wagtail_reverse_mentoring.notifications.actions import announce_pending, deliver_due
from wagtail_reverse_mentoring.pairings.actions import call_for_help, decline_request

pytestmark = pytest.mark.django_db

SCREENS = ["mentors", "suggest", "program", "offer", "help"]
REGISTERS = [
    f"reverse-mentoring_{name}_modeladmin_index" for name in ("mentors", "requests", "pairings")
]


def address(name, *args):
    return reverse(f"wagtail_reverse_mentoring:{name}", args=args)


def run_clock():
    for job in clock_jobs():
        job.run(timezone.now())


def delete_user(person):
    person.user.delete()
    person.refresh_from_db()
    assert person.user is None


def screens(client, program):
    """All screens of the program and of the visitor, together."""
    urls = [address(name, program.slug) for name in SCREENS]
    urls += [address(name) for name in ("yours", "notices")]
    responses = [client.get(url) for url in urls]
    assert {response.status_code for response in responses} == {200}
    return " ".join(response.content.decode() for response in responses)


def registers(client):
    responses = [client.get(reverse(name)) for name in REGISTERS]
    assert {response.status_code for response in responses} == {200}
    return " ".join(response.content.decode() for response in responses)


@pytest.fixture
def boss(client, db):
    client.force_login(make_user("Root Admin", is_superuser=True, is_staff=True))
    return client


def test_a_session_of_a_user_who_was_deleted_is_nobodys(browse, mentee, mentor, program):
    client = browse(mentee)
    mentee.user.delete()
    asking = address("ask", program.slug, mentor.uuid)
    for response in (client.get(asking), client.post(asking, {"module": "not-sure"})):
        assert response.status_code == 302
        assert response["Location"].startswith("/login/")
    assert not PairingRequest.objects.exists()


def test_a_mentor_without_a_user_is_named_until_the_clock_notices(browse, program, mentor, mentee):
    delete_user(mentor.person)
    client = browse(mentee)
    assert "Jonas Wirth" in screens(client, program)
    profile = client.get(address("mentor", program.slug, mentor.uuid))
    assert "Jonas Wirth" in profile.content.decode()
    assert client.get(address("ask", program.slug, mentor.uuid)).status_code == 200
    run_clock()
    assert "Jonas Wirth" not in screens(client, program)
    assert client.get(address("mentor", program.slug, mentor.uuid)).status_code == 404


def test_those_who_work_with_them_keep_their_screens(browse, program, mentor, mentee):
    request_ = ask(mentor, mentee)
    other = make_mentor(program, "Lena Albers")
    pairing = make_pairing(other, make_person("Paul Paired"))
    for profile in (mentor, other):
        delete_user(profile.person)
    assert "Jonas Wirth" in screens(browse(mentee), program)
    shown = browse(mentee).get(address("request", program.slug, request_.uuid))
    assert "Jonas Wirth" in shown.content.decode()
    shown = browse(pairing.mentee).get(address("pairing", program.slug, pairing.uuid))
    assert "Lena Albers" in shown.content.decode()
    ended = browse(pairing.mentee).post(address("pairing_end", program.slug, pairing.uuid))
    assert ended.status_code == 302
    taken_back = browse(mentee).post(address("request_withdraw", program.slug, request_.uuid))
    assert taken_back.status_code == 302
    assert not PairingRequest.objects.open().exists()


def test_an_asker_without_a_user_can_still_be_answered(browse, program, mentor, mentee):
    request_ = ask(mentor, mentee)
    delete_user(mentee)
    client = browse(mentor.person)
    shown = client.get(address("request", program.slug, request_.uuid))
    assert "Margit Brandauer" in shown.content.decode()
    assert "Margit Brandauer" in screens(client, program)
    answered = client.post(address("request_accept", program.slug, request_.uuid), follow=True)
    assert answered.status_code == 200
    assert "Margit Brandauer" in answered.content.decode()


@pytest.mark.usefixtures("text_search")
def test_registers_and_the_search_name_those_without_a_user(boss, program, mentor, mentee):
    make_pairing(mentor, mentee)
    asked = ask(make_mentor(program, "Lena Albers"), make_person("Paul Asker"))
    for person in (mentor.person, mentee, asked.mentee, asked.mentor):
        delete_user(person)
    html = registers(boss)
    for name in ("Jonas Wirth", "Margit Brandauer", "Lena Albers", "Paul Asker"):
        assert name in html
    row = reverse("reverse-mentoring_mentors_modeladmin_inspect", args=[mentor.uuid])
    assert "Jonas Wirth" in boss.get(row).content.decode()
    request = RequestFactory().get("/")
    request.user = make_user("Sara Seeker")
    call_command("update_index", verbosity=0)
    assert search_mentoring(request, "Jonas")


def test_notices_and_mails_survive_those_who_vanish(browse, program, mentor, mentee):
    request_ = ask(mentor, mentee)
    announce_pending()
    call_for_help(program, by=mentee, words="Good evening.")
    decline_request(request_, by=mentor.person)
    announce_pending()
    delete_user(mentor.person)
    assert "Jonas Wirth" in browse(mentee).get(address("notices")).content.decode()
    delete_user(mentee)
    deliver_due()
    # The mailbox gets what was typed. Nothing goes to those who have no address any more, nor asks
    # the coordinator for an approval given meanwhile.
    addresses = {address for letter in mail.outbox for address in letter.to}
    assert addresses == {program.help_email}
    assert not Message.objects.filter(state="queued").exists()
    assert not HelpCall.objects.exclude(words="").exists()
    run_clock()


def test_a_coordinator_without_a_user_stops_nothing(browse, program, mentee):
    delete_user(program.coordinators.get())
    assert screens(browse(mentee), program)
    make_mentor_waiting(browse, program)
    announce_pending()
    deliver_due()


def make_mentor_waiting(browse, program):
    client = browse(make_person("Nora New"))
    data = {"other_topics": "Wikis", "languages": "en", "meeting": "either", "limit": "1"}
    assert client.post(address("offer", program.slug), data).status_code == 302
    assert client.post(address("offer_submit", program.slug)).status_code == 302


@pytest.mark.parametrize("rounds", ["none", "closed"])
def test_without_a_round_all_is_shown_and_nobody_can_ask(browse, boss, mentee, locale, rounds):
    program = make_program()
    mentor = make_mentor(program)
    waiting = ask(mentor, make_person("Paul Asker"))
    if rounds == "none":
        waiting.delete()
        program.cohorts.all().delete()
    else:
        program.cohorts.update(closed_at=timezone.now())
    assert registers(boss)
    client = browse(mentee)
    assert "Jonas Wirth" in screens(client, program)
    asking = address("ask", program.slug, mentor.uuid)
    before = PairingRequest.objects.count()
    for response in (client.get(asking), client.post(asking, {"module": "not-sure"})):
        assert response.status_code == 200
        assert "there is no round to join" in response.content.decode()
    assert PairingRequest.objects.count() == before
    run_clock()


def test_a_profile_taken_down_between_two_clicks_is_not_asked(browse, program, mentor, mentee):
    client, asking = browse(mentee), address("ask", program.slug, mentor.uuid)
    assert client.get(asking).status_code == 200
    take_down_profile(mentor, by=mentor.person)
    sent = client.post(asking, {"module": "not-sure", "message": "Good evening."})
    assert "Good evening." in sent.content.decode()
    assert client.get(asking).status_code == 404
    nothing_is_stored()


def test_a_mentor_who_paused_between_two_clicks_is_not_asked(browse, program, mentor, mentee):
    client, asking = browse(mentee), address("ask", program.slug, mentor.uuid)
    assert client.get(asking).status_code == 200
    pause_profile(mentor, by=mentor.person)
    sent = client.post(asking, {"module": "not-sure", "message": "Good evening."})
    assert "not taking requests at the moment" in sent.content.decode()
    assert "Good evening." in sent.content.decode()
    nothing_is_stored()


def nothing_is_stored():
    assert not PairingRequest.objects.exists()
    assert not RequestWords.objects.exists()
    assert not Participant.objects.exclude(places=None).exists()
