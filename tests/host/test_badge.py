"""The bell: how many notices are new, for the person they are for."""

import pytest
from django.utils import timezone

from tests.factories import ask, make_user
from wagtail_reverse_mentoring.models import Message, Transition

pytestmark = pytest.mark.django_db


def tell(person, channel="intranet", **fields):
    transition = Transition.objects.order_by("pk").last()
    number = Message.objects.count()
    return Message.objects.create(
        transition=transition,
        program=transition.program,
        receiver=person,
        addressee=f"{person.pk}-{number}",
        channel=channel,
        kind="test",
        created_at=timezone.now(),
        due_at=timezone.now(),
        **fields,
    )


def test_nobody_signed_in_sees_no_bell(program, see):
    assert see(None, "/badge/").strip() == ""


def test_a_bell_without_news_says_so(mentor, employee, see):
    html = see(employee, "/badge/")
    assert "No new notices" in html
    assert "rm-bell__count" not in html
    assert 'href="/mentoring/notices/"' in html


def test_one_new_notice_and_two(mentor, mentee, see):
    ask(mentor, mentee)
    tell(mentor.person)
    assert "1 new notice\n" in see(mentor.person, "/badge/")
    tell(mentor.person)
    assert "2 new notices" in see(mentor.person, "/badge/")


def test_what_was_read_mailed_or_told_to_others_does_not_count(mentor, mentee, see):
    ask(mentor, mentee)
    tell(mentor.person, read_at=timezone.now())
    tell(mentor.person, channel="mail")
    tell(mentee)
    assert "No new notices" in see(mentor.person, "/badge/")


def test_more_than_a_hundred_stay_a_small_number(mentor, mentee, see):
    ask(mentor, mentee)
    for _number in range(100):
        tell(mentor.person)
    html = see(mentor.person, "/badge/")
    assert ">99+<" in html
    assert "100 new notices" in html


def test_somebody_who_never_acted_here_has_a_quiet_bell(program, see):
    stranger = type("Somebody", (), {"user": make_user("Alan Turing")})
    assert "No new notices" in see(stranger, "/badge/")


def test_it_costs_one_query(mentor, mentee, rf, django_assert_num_queries):
    from wagtail_reverse_mentoring.host.badge import make_badge

    ask(mentor, mentee)
    tell(mentor.person)
    request = rf.get("/")
    request.user = mentor.person.user
    with django_assert_num_queries(1):
        assert make_badge(request).count == 1
