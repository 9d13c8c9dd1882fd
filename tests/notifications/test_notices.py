"""The page of notices: what has happened, read or not, and whether mails come, too."""

import uuid

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories import ask, make_mentor, make_pairing, make_person, make_program
from wagtail_reverse_mentoring.models import Message, PairingRequest, Participant, Person
from wagtail_reverse_mentoring.notifications.actions import announce_pending
from wagtail_reverse_mentoring.notifications.badge import unread_count
from wagtail_reverse_mentoring.pairings import actions as pairings

pytestmark = pytest.mark.django_db

NOTICES = reverse("wagtail_reverse_mentoring:notices")
READ = reverse("wagtail_reverse_mentoring:notices_read")


def titles(response):
    return [row.notice and row.notice.title for row in response.context["rows"]]


@pytest.fixture
def asked(mentor, mentee):
    request_ = ask(mentor, mentee, message="A private wish")
    announce_pending()
    return request_


def test_newest_first_each_with_a_link_to_what_it_is_about(browse, asked):
    response = browse(asked.mentor).get(NOTICES)
    assert titles(response) == [
        "Margit Brandauer would like to learn from you",
        "Your mentor profile is live",
    ]
    page = response.content.decode()
    link = reverse(
        "wagtail_reverse_mentoring:request",
        kwargs={"program": asked.program.slug, "uuid": asked.uuid},
    )
    assert f'href="{link}"' in page
    assert "A private wish" not in page


def test_new_ones_say_so_in_a_word(browse, asked):
    browser = browse(asked.mentor)
    assert browser.get(NOTICES).content.decode().count("rm-badge--info") == 2
    browser.post(READ)
    page = browser.get(NOTICES).content.decode()
    assert "rm-badge" not in page
    assert "Mark all as read" not in page


def test_a_notice_that_is_overtaken_asks_for_nothing_more(browse, asked):
    browser = browse(asked.mentor)
    assert "Please say yes or no" in browser.get(NOTICES).content.decode()
    pairings.decline_request(asked, by=asked.mentor)
    page = browser.get(NOTICES).content.decode()
    assert "Please say yes or no" not in page
    assert "Margit Brandauer would like to learn from you" in page


def test_looking_reads_nothing(browse, asked):
    browse(asked.mentor).get(NOTICES)
    assert unread_count(asked.mentor.user) == 2


def test_one_is_read_and_the_other_stays_new(browse, asked):
    notice = Message.objects.notices_of(asked.mentor).first()
    response = browse(asked.mentor).post(READ, {"notice": notice.uuid, "page": "1"})
    assert response["Location"] == f"{NOTICES}?page=1"
    notice.refresh_from_db()
    assert notice.read_at
    assert unread_count(asked.mentor.user) == 1


@pytest.mark.parametrize(
    "data", [{"notice": "nonsense"}, {"notice": uuid.uuid4()}, {"page": "-1"}, {"page": "x"}]
)
def test_nonsense_reads_nothing(browse, asked, data):
    assert browse(asked.mentor).post(READ, data).status_code == 404
    assert unread_count(asked.mentor.user) == 2


def test_nobody_reads_the_notice_of_another(browse, asked):
    notice = Message.objects.notices_of(asked.mentor).first()
    assert browse(asked.mentee).post(READ, {"notice": notice.uuid}).status_code == 404
    browse(asked.mentee).post(READ)
    assert unread_count(asked.mentor.user) == 2


def test_nobody_sees_the_notices_of_another(browse, asked, coordinator):
    for other in (asked.mentee, make_person("Rolf Anders")):
        assert titles(browse(other).get(NOTICES)) == []
    assert "Margit" not in browse(coordinator).get(NOTICES).content.decode()


def test_a_mail_is_no_notice(browse, asked):
    mail = Message.objects.get(kind="request_asked", channel="mail")
    assert browse(asked.mentor).post(READ, {"notice": mail.uuid}).status_code == 404


def test_somebody_new_is_told_that_there_is_nothing_yet(browse, django_user_model, client, program):
    newcomer = django_user_model.objects.create_user("newcomer", password="demo")
    client.force_login(newcomer)
    assert "Nothing yet" in client.get(NOTICES).content.decode()
    assert not Person.objects.filter(user=newcomer).exists()


def test_log_in_first_and_back_to_the_notices(client):
    assert client.get(NOTICES)["Location"].endswith(f"?next={NOTICES}")
    assert client.post(READ)["Location"].endswith(f"?next={NOTICES}")


def test_reading_is_a_post(browse, asked):
    assert browse(asked.mentor).get(READ).status_code == 405


def test_a_notice_whose_row_is_gone_does_not_break_the_page(browse, asked):
    PairingRequest.objects.all().delete()
    response = browse(asked.mentor).get(NOTICES)
    assert titles(response) == [None, "Your mentor profile is live"]
    assert "no longer there" in response.content.decode()


def test_a_kind_that_no_longer_exists_does_not_break_the_page(browse, asked):
    Message.objects.update(kind="of_an_older_release")
    assert titles(browse(asked.mentor).get(NOTICES)) == [None, None]


def many_notices(program, count):
    """A mentor with so many notices of several kinds, about different people."""
    mentor = make_mentor(program, "Priya Nair", limit=400)
    for number in range(count):
        request_ = ask(mentor, make_person(f"Person {number}"))
        if number % 3 == 1:
            pairings.withdraw_request(request_, by=request_.mentee)
        elif number % 3 == 2:
            pairing = pairings.accept_request(request_, by=mentor.person)
            pairings.end_pairing(pairing, by=pairing.mentee)
    announce_pending()
    Message.objects.filter(kind="profile_listed").delete()
    return mentor.person


def test_the_same_number_of_queries_at_three_and_at_three_hundred(browse, program):
    few, many = many_notices(make_program(), 3), many_notices(program, 300)
    counts = []
    for person in (few, many):
        browser = browse(person)
        browser.get(NOTICES)
        with CaptureQueriesContext(connection) as queries:
            response = browser.get(NOTICES)
        assert response.status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 15


def test_twenty_five_on_a_page_and_no_page_too_far(browse, program):
    person = many_notices(program, 20)
    browser = browse(person)
    assert len(browser.get(NOTICES).context["rows"]) == 25
    for page in ("99", "nonsense", "-1", "2"):
        assert browser.get(f"{NOTICES}?page={page}").status_code == 200
    assert browser.get(f"{NOTICES}?page=99").context["page_obj"].number == 2


# Mail too, or in the intranet only ------------------------------------------------


def switches(response):
    return [(switch.program, switch.mail) for switch in response.context["switches"]]


def test_one_click_stops_the_mails_of_a_program_and_one_starts_them(browse, program, mentor):
    browser = browse(mentor.person)
    assert switches(browser.get(NOTICES)) == [(program, True)]
    for word, mail in (("off", False), ("on", True)):
        browser.post(NOTICES, {"program": program.slug, "mail": word})
        assert Participant.objects.get(person=mentor.person).mail is mail
        assert switches(browser.get(NOTICES)) == [(program, mail)]


def test_each_program_has_its_own_switch(browse, program, mentor):
    other = make_program()
    make_mentor(other, person=mentor.person)
    browser = browse(mentor.person)
    browser.post(NOTICES, {"program": other.slug, "mail": "off"})
    assert sorted(switches(browser.get(NOTICES)), key=lambda switch: switch[0].pk) == [
        (program, True),
        (other, False),
    ]


def test_a_coordinator_has_a_switch_too(browse, program, coordinator):
    make_program()
    assert switches(browse(coordinator).get(NOTICES)) == [(program, True)]


def test_where_a_program_sends_no_mails_there_is_no_button(browse, program, mentor):
    type(program).objects.update(sends_mail=False)
    page = browse(mentor.person).get(NOTICES).content.decode()
    assert "This program sends no mails" in page
    assert 'name="mail"' not in page


@pytest.mark.parametrize(
    "data",
    [{}, {"mail": "off"}, {"program": "no-such", "mail": "off"}, {"program": "../x", "mail": "on"}],
)
def test_a_tampered_switch_is_refused(browse, mentor, data):
    assert browse(mentor.person).post(NOTICES, data).status_code == 404
    assert Participant.objects.get(person=mentor.person).mail


@pytest.mark.parametrize("word", ["", "maybe", "1"])
def test_a_switch_knows_only_on_and_off(browse, program, mentor, word):
    data = {"program": program.slug, "mail": word}
    assert browse(mentor.person).post(NOTICES, data).status_code == 404


def test_a_program_one_may_not_see_is_not_there(browse, mentor):
    hidden = make_program(audience="groups")
    hidden.audience_groups.add(Group.objects.create(name="Board"))
    data = {"program": hidden.slug, "mail": "off"}
    assert browse(mentor.person).post(NOTICES, data).status_code == 404
    assert not Participant.objects.filter(program=hidden, person=mentor.person).exists()


def test_both_people_of_a_pairing_find_their_words(browse, mentor, mentee):
    make_pairing(mentor, mentee)
    announce_pending()
    assert titles(browse(mentee).get(NOTICES)) == ["Jonas Wirth said yes"]
