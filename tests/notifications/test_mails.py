"""What a mail says: to whom, in which language, with one button, and nothing private."""

import datetime as dt
import logging

import pytest
import time_machine
from django.utils import translation
from wagtail.models import Page, Site

from tests.factories import ask, make_mentor, make_pairing, make_person, offer
from tests.notifications.mailserver import html_of, text_of
from wagtail_reverse_mentoring.mentors import actions as mentors
from wagtail_reverse_mentoring.models import Message, Person
from wagtail_reverse_mentoring.notifications.actions import announce_pending, deliver_due
from wagtail_reverse_mentoring.notifications.letters import absolute, notice_of
from wagtail_reverse_mentoring.notifications.subjects import load_subjects
from wagtail_reverse_mentoring.notifications.words import WORDS
from wagtail_reverse_mentoring.pairings import actions as pairings

pytestmark = pytest.mark.django_db

MARKER = "Xylophone-4711"


@pytest.fixture
def send(mail_server):
    """Announce and send, and give the mails by their receiver's address."""

    def run():
        announce_pending()
        deliver_due()
        found = {}
        for mail in mail_server.mails:
            found.setdefault(mail["To"], []).append(mail)
        return found

    return run


@pytest.fixture
def asked(mentor, mentee, clean_slate):
    clean_slate()
    return ask(mentor, mentee, message=f"Please show me your {MARKER}.")


def test_the_mail_to_a_mentor_says_who_what_until_when_and_has_one_button(asked, send, mail_server):
    send()
    mail = mail_server.only()
    assert mail["Subject"] == "Margit Brandauer would like to learn from you"
    assert mail["To"] == asked.mentor.user.email
    link = f"http://testserver/mentoring/{asked.program.slug}/requests/{asked.uuid}/"
    lines = text_of(mail).splitlines()
    assert lines[0] == "Margit Brandauer would like to learn from you"
    assert lines[4].startswith("Please say yes or no by ")
    assert link in lines
    assert lines[-1].endswith("http://testserver/mentoring/notices/")
    html = html_of(mail)
    assert html.count("background:") == 1  # one button
    assert f'href="{link}"' in html
    assert "You get this mail because you take part in" in html


def test_headers_say_that_a_machine_wrote(settings, asked, send, mail_server):
    settings.WAGTAIL_REVERSE_MENTORING = {"FROM_EMAIL": "Corridor <corridor@brandt-hale.example>"}
    send()
    mail = mail_server.only()
    assert mail["From"] == "Corridor <corridor@brandt-hale.example>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
    message = Message.objects.get(channel="mail")
    assert mail["Message-ID"] == f"<{message.uuid}@testserver>"


def test_without_a_sender_of_its_own_djangos_default_is_used(settings, asked, send, mail_server):
    settings.DEFAULT_FROM_EMAIL = "intranet@brandt-hale.example"
    send()
    assert mail_server.only()["From"] == "intranet@brandt-hale.example"


def test_a_staging_site_sends_everything_to_one_address(settings, asked, send, mail_server):
    settings.WAGTAIL_REVERSE_MENTORING = {"REDIRECT_ALL_MAIL_TO": "staging@brandt-hale.example"}
    pairings.call_for_help(asked.program, by=asked.mentee, words="Help!")
    send()
    assert mail_server.receivers == [["staging@brandt-hale.example"]] * 2
    originals = {mail["X-Original-To"] for mail in mail_server.mails}
    assert originals == {asked.mentor.user.email, "help@brandt-hale.example"}
    assert not any("@" in mail["Subject"] for mail in mail_server.mails)


def test_the_language_is_the_receivers_else_the_programs(
    program, mentor, mentee, send, mail_server
):
    # 27 November 2026 is a Friday; dates are in Django's own catalogue, so they show it.
    with time_machine.travel(dt.datetime(2026, 11, 20, 9, tzinfo=dt.timezone.utc), tick=True):
        ask(mentor, mentee)
        Person.objects.filter(pk=mentor.person_id).update(language="de")
        mails = send()
    (mail,) = [m for m in mails[mentor.person.user.email] if "would like" in m["Subject"]]
    assert "Freitag 27" in text_of(mail)
    assert '<html lang="de"' in html_of(mail)
    assert translation.get_language() == "en"


def test_the_programs_language_where_a_persons_is_unknown(program, mentor, mentee, send):
    type(program).objects.update(language="fr")
    ask(mentor, mentee)
    mails = send()
    assert all('<html lang="fr"' in html_of(mail) for mail in mails[mentor.person.user.email])


def test_until_when_is_said_in_the_programs_time_zone(program, mentee, send, clean_slate):
    type(program).objects.update(time_zone="Pacific/Kiritimati")  # fourteen hours ahead
    program.refresh_from_db()
    mentor = make_mentor(program)
    clean_slate()
    with time_machine.travel(dt.datetime(2026, 11, 20, 9, tzinfo=dt.timezone.utc), tick=True):
        request_ = ask(mentor, mentee)
        ((mail,),) = send().values()
    # Still the 27th in London, but the program's own midnight counts.
    assert request_.expires_at.astimezone(dt.timezone.utc).day == 27
    assert "by Friday 27 November." in text_of(mail)


def test_a_no_brings_the_programs_words_and_three_others(asked, send):
    type(asked.program).objects.update(decline_words="Not this time: 100% not about you.")
    pairings.decline_request(asked, by=asked.mentor, reason="too_close")
    (mail,) = send()[asked.mentee.user.email]
    assert "Not this time: 100% not about you." in text_of(mail)
    assert f"http://testserver/mentoring/{asked.program.slug}/mentors/suggest/" in text_of(mail)


def test_a_no_silence_and_a_full_mentor_read_alike(program, mentor, send, clean_slate):
    people = [make_person(f"Person {name}") for name in ("One", "Two", "Three")]
    clean_slate()
    refused = ask(mentor, people[0])
    ask(mentor, people[1], now=dt.datetime(2026, 1, 2, tzinfo=dt.timezone.utc))
    ask(mentor, people[2])
    pairings.decline_request(refused, by=mentor.person)
    pairings.expire_requests()
    make_pairing(mentor, make_person("Margit Brandauer"))
    mails = send()
    texts = {text_of(mail) for person in people for mail in mails[person.user.email]}
    assert len(texts) == 1


def test_both_get_the_first_steps_after_a_yes(asked, send):
    pairing = pairings.accept_request(asked, by=asked.mentor)
    mails = send()
    link = f"http://testserver/mentoring/{asked.program.slug}/pairings/{pairing.uuid}/"
    for person in (asked.mentee, asked.mentor):
        assert any(link in text_of(mail) for mail in mails[person.user.email])


def test_a_pairing_ends_in_a_kind_sentence_that_accuses_nobody(mentor, mentee, send, clean_slate):
    pairing = make_pairing(mentor, mentee)
    clean_slate()
    pairings.end_pairing(pairing, by=mentee)
    ((mail,),) = send().values()
    assert mail["Subject"] == "Your mentoring with Margit Brandauer has ended"
    assert "That happens, and it needs no reason." in text_of(mail)


def test_help_is_exactly_what_was_typed_and_whom_to_answer(program, mentee, send):
    words = "Wir finden keinen Termin.\n\n<b>Can you help?</b> — 100 % ehrlich & 👋"
    pairings.call_for_help(program, by=mentee, words=words)
    (mail,) = send()["help@brandt-hale.example"]
    assert mail.get_content_type() == "text/plain"
    assert text_of(mail) == words
    assert mail["Subject"] == "Margit Brandauer asks for help"
    assert mail["Reply-To"] == mentee.user.email
    # Ticket systems drop what a machine wrote.
    assert mail["Auto-Submitted"] is None


def test_a_strange_name_breaks_neither_header_nor_page(mentor, send, clean_slate):
    clean_slate()
    strange = make_person("Eve\r\nBcc: all@example.com <script>alert(1)</script> %s %(x)s")
    ask(mentor, strange)
    ((mail,),) = send().values()
    assert mail["Bcc"] is None
    assert mail["Subject"].startswith("Eve Bcc: all@example.com")
    assert "<script>" not in html_of(mail)


def test_the_private_words_are_in_no_mail_no_notice_and_no_log(
    program, mentor, mentee, send, mail_server, caplog
):
    caplog.set_level(logging.INFO)
    other = make_mentor(program, "Aylin Demir")
    declined = ask(mentor, mentee, message=f"My {MARKER}")
    pairings.decline_request(declined, by=mentor.person, reason="too_close")
    pairings.withdraw_request(ask(other, mentee, message=f"Our {MARKER}"), by=mentee)
    pairing = pairings.accept_request(
        ask(mentor, mentee, message=f"Again {MARKER}"), by=mentor.person
    )
    pairings.end_pairing(pairing, by=mentee)
    mail_server.mode = "refuse"
    send()
    mail_server.mode = "fine"
    Message.objects.filter(channel="mail").update(
        due_at=dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc)
    )
    send()
    assert len(mail_server.mails) > 5
    messages = list(Message.objects.with_step())
    subjects = load_subjects([message.transition for message in messages])
    notices = [notice_of(message, subjects[message.transition_id]) for message in messages]
    mails = [mail.as_string() + text_of(mail) + html_of(mail) for mail in mail_server.mails]
    logged = [
        record.getMessage() + str(record.exc_info)
        for record in caplog.records
        if record.name != "mail.log"  # the test's own mail server
    ]
    assert logged
    for text in [*map(str, notices), *mails, *logged]:
        for private in (MARKER, "too_close", "too closely"):
            assert private not in text
    for line in logged:
        assert "@brandt-hale.example" not in line
        assert "Brandauer" not in line


def test_help_leaves_no_trace_in_the_log(program, mentee, send, mail_server, caplog):
    caplog.set_level(logging.INFO)
    pairings.call_for_help(program, by=mentee, words=MARKER)
    mail_server.mode = "refuse"
    send()
    assert "was not delivered" in caplog.text
    assert MARKER not in caplog.text


def test_without_a_base_url_links_lead_to_the_default_site(settings, locale):
    settings.WAGTAILADMIN_BASE_URL = None
    Site.objects.all().delete()
    root = Page.get_first_root_node() or Page.add_root(instance=Page(title="Root", slug="root"))
    Site.objects.create(hostname="intranet.example", port=443, root_page=root, is_default_site=True)
    assert absolute("/mentoring/notices/") == "https://intranet.example/mentoring/notices/"
    Site.objects.all().delete()
    assert absolute("/mentoring/notices/") == "http://localhost/mentoring/notices/"


def test_a_coordinator_is_led_to_where_a_profile_is_approved(
    program, coordinator, send, clean_slate
):
    clean_slate()
    profile = offer(program, make_person("Rolf Anders"))
    mentors.submit_profile(profile, by=profile.person)
    ((mail,),) = send().values()
    assert mail["To"] == coordinator.user.email
    assert f"You get this mail because you run {program.name}." in text_of(mail)
    assert "Rolf Anders has handed in a mentor profile." in html_of(mail)
    assert str(profile.uuid) in text_of(mail)


def test_no_kind_of_message_says_a_state_or_a_reason():
    for words in WORDS.values():
        text = f"{words.title} {words.happened} {words.todo}".lower()
        for raw in ("superseded", "expired", "declined", "ended because", "reason:"):
            assert raw not in text
