"""Nobody outside a program's audience is told anything of it."""

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone

from tests.factories import ask, make_mentor, make_person, make_program
from wagtail_reverse_mentoring.models import Message, Program
from wagtail_reverse_mentoring.notifications.actions import announce_pending, deliver_due
from wagtail_reverse_mentoring.notifications.audience import may_know
from wagtail_reverse_mentoring.notifications.badge import unread_count

pytestmark = pytest.mark.django_db


@pytest.fixture
def board(locale):
    return Group.objects.create(name="Board")


@pytest.mark.parametrize("opened", [True, False])
@pytest.mark.parametrize("audience", ["everyone", "groups"])
def test_the_rule_is_the_one_by_which_programs_are_shown(board, audience, opened):
    program = make_program(audience=audience, opened=opened)
    program.audience_groups.add(board)
    inside, outside, nobody = (make_person(f"{name} Name") for name in ("Ann", "Bob", "Cid"))
    inside.user.groups.add(board, Group.objects.create(name="Another"))
    chief = make_person("Eve Root", is_superuser=True)
    people = [inside, outside, chief, program.coordinators.get()]
    shown = {
        (program.pk, person.pk)
        for person in people
        if Program.objects.visible_to(person.user).contains(program)
    }
    nobody.user.delete()
    nobody.refresh_from_db()
    assert may_know((program, person) for person in [*people, nobody]) == shown


def test_each_program_is_asked_once(django_assert_num_queries, locale):
    programs = [make_program(), make_program()]
    people = [make_person(f"Person {number}") for number in range(5)]
    with django_assert_num_queries(2):
        may_know((program, person) for program in programs for person in people)


def test_whoever_leaves_the_audience_reads_and_gets_nothing_more(browse, mail_server, board):
    program = make_program(audience="groups")
    program.audience_groups.add(board)
    mentor, mentee = make_mentor(program), make_person("Margit Brandauer")
    for person in (mentor.person, mentee):
        person.user.groups.add(board)
    announce_pending()
    Message.objects.all().delete()
    ask(mentor, mentee)
    announce_pending()
    assert unread_count(mentor.person.user) == 1
    board.user_set.remove(mentor.person.user)
    assert unread_count(mentor.person.user) == 0
    assert deliver_due(timezone.now()) == 0
    assert not mail_server.mails
    page = browse(mentor.person).get("/mentoring/notices/")
    assert "Margit Brandauer" not in page.content.decode()
