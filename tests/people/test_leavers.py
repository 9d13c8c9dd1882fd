"""Somebody's account is closed: nobody is left waiting for them."""

import pytest

from tests.factories import ask
from wagtail_reverse_mentoring.models import DirectoryEntry
from wagtail_reverse_mentoring.people.actions import refresh_person

pytestmark = pytest.mark.django_db


def test_requests_to_a_mentor_who_left_are_closed(mentor, mentee):
    request_ = ask(mentor, mentee)
    mentor.person.user.is_active = False
    mentor.person.user.save()
    assert refresh_person(mentor.person) == {"active"}
    request_.refresh_from_db()
    assert request_.state == "superseded"
    assert not DirectoryEntry.objects.get(profile=mentor).listed


def test_a_new_name_closes_nothing(mentor, mentee):
    request_ = ask(mentor, mentee)
    mentor.person.user.last_name = "Wirth-Andersen"
    mentor.person.user.save()
    assert "display_name" in refresh_person(mentor.person)
    request_.refresh_from_db()
    assert request_.is_open


def test_a_name_begins_no_line_of_its_own(mentor):
    mentor.person.user.first_name = "Jonas\nBcc: somebody@example.com"
    mentor.person.user.save()
    refresh_person(mentor.person)
    assert "\n" not in mentor.person.display_name


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("/people/jonas/", "/people/jonas/"),
        ("https://people.example/jonas", "https://people.example/jonas"),
        ("tel:+49", "tel:+49"),
        ("javascript:alert(1)", ""),
        ("JavaScript:alert(1)", ""),
        ("data:text/html,x", ""),
        (None, ""),
    ],
)
def test_links_lead_somewhere_and_run_nothing(url, safe):
    from wagtail_reverse_mentoring.people.cards import safe_url

    assert safe_url(url) == safe
