"""From messages to mails, through a real mail server: tried, tried again, given up, never doubled."""

import datetime as dt
import time

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories import ask, later, make_person, offer
from tests.notifications import mailserver
from wagtail_reverse_mentoring.mentors import actions as mentors
from wagtail_reverse_mentoring.models import HelpCall, Message, PairingRequest, Person
from wagtail_reverse_mentoring.notifications import actions
from wagtail_reverse_mentoring.notifications.actions import announce_pending, deliver_due
from wagtail_reverse_mentoring.notifications.channels import Channel
from wagtail_reverse_mentoring.notifications.choices import BACK_OFF, LEASE, MOST_ATTEMPTS
from wagtail_reverse_mentoring.pairings import actions as pairings

pytestmark = pytest.mark.django_db


@pytest.fixture
def queued(mentor, mentee, clean_slate):
    """One mail waiting for the mentor: Margit Brandauer asks."""
    clean_slate()
    ask(mentor, mentee)
    announce_pending()
    return Message.objects.get(channel="mail")


def test_a_due_mail_is_sent_once(queued, mail_server):
    assert deliver_due() == 1
    assert deliver_due() == 0
    queued.refresh_from_db()
    assert (queued.state, queued.attempts) == ("delivered", 1)
    assert queued.delivered_at
    assert mail_server.receivers == [[queued.receiver.user.email]]


def test_a_refused_mail_is_tried_later_and_later_and_then_given_up(queued, mail_server, caplog):
    mail_server.mode = "refuse"
    now = timezone.now()
    for wait in BACK_OFF:
        assert deliver_due(now) == 0
        queued.refresh_from_db()
        assert (queued.state, queued.due_at) == ("queued", now + wait)
        assert deliver_due(now + wait - dt.timedelta(seconds=1)) == 0
        now += wait
    deliver_due(now)
    queued.refresh_from_db()
    assert (queued.state, queued.attempts) == ("undelivered", MOST_ATTEMPTS)
    mail_server.mode = "fine"
    assert deliver_due(later(days=30)) == 0
    assert not mail_server.mails
    assert f"Message {queued.uuid} was not delivered, attempt 6 of 6" in caplog.text


def test_a_mail_server_that_comes_back_gets_the_mail(queued, mail_server):
    mail_server.mode = "refuse"
    deliver_due()
    mail_server.mode = "fine"
    assert deliver_due(later(minutes=2)) == 1
    assert mail_server.only()


def test_when_an_answer_is_lost_the_second_mail_has_the_same_message_id(queued, mail_server):
    mail_server.mode = "lose the answer"
    assert deliver_due() == 0
    mail_server.mode = "fine"
    assert deliver_due(later(minutes=2)) == 1
    first, second = (mail["Message-ID"] for mail in mail_server.mails)
    assert first == second == f"<{queued.uuid}@testserver>"


def test_two_workers_never_send_the_same_mail_at_once(queued, mail_server):
    stale = Message.objects.with_step().get(pk=queued.pk)
    now = timezone.now()
    assert actions._claim(Message.objects.get(pk=queued.pk), now)
    assert not actions._claim(stale, now)
    assert deliver_due(now) == 0
    assert not mail_server.mails


def test_a_worker_that_died_is_relieved(queued, mail_server):
    now = timezone.now()
    actions._claim(queued, now)
    assert deliver_due(now + LEASE - dt.timedelta(seconds=1)) == 0
    assert deliver_due(now + LEASE) == 1


def test_a_worker_that_died_at_its_last_attempt_leaves_nothing_in_limbo(queued, mail_server):
    Message.objects.update(attempts=MOST_ATTEMPTS)
    assert deliver_due() == 0
    queued.refresh_from_db()
    assert queued.state == "undelivered"
    assert not mail_server.mails


@pytest.mark.parametrize("change", [{"active": False}, {"user": None}])
def test_whoever_left_meanwhile_gets_no_mail(queued, mail_server, caplog, change):
    Person.objects.filter(pk=queued.receiver_id).update(**change)
    assert deliver_due() == 0
    queued.refresh_from_db()
    assert queued.state == "undelivered"
    assert not mail_server.mails
    assert f"Message {queued.uuid} has nowhere to go." in caplog.text


def test_a_mail_about_a_row_that_is_gone_is_given_up(queued, mail_server):
    PairingRequest.objects.all().delete()
    assert deliver_due() == 0
    assert not mail_server.mails


def test_one_receiver_without_an_address_holds_up_nobody(queued, mentor, mail_server):
    nameless = make_person("Rolf Anders", email="")
    queued.receiver.user.email = ""
    queued.receiver.user.save()
    pairings.call_for_help(mentor.program, by=nameless, words="Hello?")
    announce_pending()
    assert deliver_due() == 1
    assert mail_server.receivers == [["help@brandt-hale.example"]]


def test_no_more_than_the_limit_at_a_time(queued, program, mentee, mail_server):
    pairings.call_for_help(program, by=mentee, words="One")
    announce_pending()
    assert deliver_due(limit=1) == 1
    assert deliver_due(limit=1) == 1


class Pigeon(Channel):
    """A site's own channel."""

    flown = []

    def deliver(self, message, subject):
        self.flown.append((message.receiver.display_name, message.kind))


PIGEON = {"pigeon": f"{__name__}.Pigeon"}


def test_a_site_brings_its_own_channel_beside_ours(
    settings, mentor, mentee, clean_slate, mail_server
):
    clean_slate()
    Pigeon.flown.clear()
    settings.WAGTAIL_REVERSE_MENTORING = {"CHANNELS": PIGEON}
    ask(mentor, mentee)
    announce_pending()
    assert set(Message.objects.values_list("channel", flat=True)) == {"intranet", "mail", "pigeon"}
    assert deliver_due() == 2
    assert Pigeon.flown == [("Jonas Wirth", "request_asked")]
    assert mail_server.only()


def test_the_intranet_only_means_no_pigeon_either(settings, program, mentor, mentee, clean_slate):
    clean_slate()
    settings.WAGTAIL_REVERSE_MENTORING = {"CHANNELS": PIGEON}
    actions.choose_mail(program, by=mentor.person, mail=False)
    ask(mentor, mentee)
    announce_pending()
    assert list(Message.objects.values_list("channel", flat=True)) == ["intranet"]


def test_a_channel_that_was_removed_gives_its_messages_up(settings, queued):
    settings.WAGTAIL_REVERSE_MENTORING = {"CHANNELS": {"mail": None}}
    assert deliver_due() == 0
    queued.refresh_from_db()
    assert queued.state == "undelivered"


def test_a_mail_asks_for_nothing_that_is_done(queued, mail_server):
    pairings.withdraw_request(PairingRequest.objects.get(), by=PairingRequest.objects.get().mentee)
    assert deliver_due() == 0
    queued.refresh_from_db()
    assert (queued.state, queued.delivered_at) == ("overtaken", None)
    assert not mail_server.mails


def test_an_approval_is_asked_for_until_it_is_given(program, coordinator, clean_slate, mail_server):
    profiles = [offer(program, make_person(name)) for name in ("Rolf Anders", "Priya Nair")]
    clean_slate()
    for profile in profiles:
        mentors.submit_profile(profile, by=profile.person)
    announce_pending()
    offer(program, profiles[0].person, limit=2)  # edited, and still waiting
    mentors.approve_profile(profiles[1], by=coordinator)
    assert deliver_due() == 1
    assert mail_server.only()["Subject"] == "Rolf Anders would like to be a mentor"


def test_what_only_tells_is_sent_whatever_came_after(program, mentor, mentee, clean_slate):
    clean_slate()
    request_ = ask(mentor, mentee)
    pairing = pairings.accept_request(request_, by=mentor.person)
    announce_pending()
    pairings.end_pairing(pairing, by=mentor.person)
    deliver_due()
    assert Message.objects.get(kind="pairing_yes", channel="mail").state == "delivered"


def test_a_call_for_help_is_forgotten_once_it_has_arrived(program, mentee, mail_server):
    call = pairings.call_for_help(program, by=mentee, words="He never comes.")
    announce_pending()
    mail_server.mode = "refuse"
    deliver_due()
    call.refresh_from_db()
    assert call.words == "He never comes."
    mail_server.mode = "fine"
    deliver_due(later(minutes=2))
    assert HelpCall.objects.get().words == ""
    assert mailserver.text_of(mail_server.only()) == "He never comes."


@pytest.mark.django_db(transaction=True)
def test_a_stalled_mail_server_holds_up_no_click(settings, mentor, mentee):
    url = reverse(
        "wagtail_reverse_mentoring:ask",
        kwargs={"program": mentor.program.slug, "profile": mentor.uuid},
    )
    client = Client()
    client.force_login(mentee.user)
    with mailserver.silent() as (server, port):
        mailserver.send_through(settings, port)
        start = time.monotonic()
        assert client.post(url, {"module": "not-sure"}).status_code == 302
        assert time.monotonic() - start < 4
        with pytest.raises(BlockingIOError):
            server.accept()
    assert Message.objects.filter(kind="request_asked", channel="mail", state="queued").exists()
