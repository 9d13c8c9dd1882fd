"""A page that shows a program to more people than it should, or to nobody, is warned about."""

import pytest
from django.contrib.auth.models import Group
from django.core.checks import registry
from wagtail.models import PageViewRestriction, Site

from tests.factories import make_program
from wagtail_reverse_mentoring.models import Program
from wagtail_reverse_mentoring.pages.models import MentorDirectoryPage, ProgramPage
from wagtail_reverse_mentoring.programs.checks import (
    check_pages_against_audience,
    check_pages_of_closed_programs,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(locale):
    return Site.objects.get(is_default_site=True).root_page


@pytest.fixture
def board():
    return Group.objects.create(name="Board")


@pytest.fixture
def leaders(locale, board):
    """A program for a group alone."""
    program = make_program(audience="groups")
    program.audience_groups.add(board)
    return program


def show(program, parent, model=ProgramPage, **fields):
    return parent.add_child(instance=model(title="Mentoring", program=program, **fields))


def wall(page, kind, *groups):
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=kind)
    restriction.groups.set(groups)


def wider():
    return check_pages_against_audience(databases=["default"])


def test_a_page_open_to_the_world_is_wider_than_any_program(program, home):
    page = show(program, home)
    [problem] = wider()
    assert problem.id == "wagtail_reverse_mentoring.W006"
    assert page.url_path in problem.msg
    assert "Privacy" in problem.hint


@pytest.mark.parametrize("kind", ["login", "groups"])
def test_a_page_for_people_who_are_signed_in_is_not(program, home, kind):
    wall(show(program, home), kind)
    assert wider() == []


def test_nor_one_below_a_page_for_people_who_are_signed_in(program, home):
    wall(home, "login")
    show(program, home)
    assert wider() == []


def test_a_shared_password_lets_in_whoever_heard_of_it(program, home):
    wall(show(program, home), "password")
    assert len(wider()) == 1


def test_a_program_for_some_needs_a_page_for_no_more_than_these(leaders, home, board):
    page = show(leaders, home)
    wall(page, "login")
    assert len(wider()) == 1
    wall(page, "groups", board)
    assert wider() == []


def test_a_group_too_many_is_wider(leaders, home, board):
    wall(show(leaders, home), "groups", board, Group.objects.create(name="Guests"))
    assert len(wider()) == 1


def test_the_directory_is_looked_at_too(program, home):
    show(program, home, MentorDirectoryPage)
    assert len(wider()) == 1


def test_drafts_and_pages_without_a_program_show_nothing(program, home):
    show(program, home, live=False)
    orphan = show(program, home)
    ProgramPage.objects.filter(pk=orphan.pk).update(program=None)
    assert wider() == []


def test_without_a_database_it_does_not_look(program, home):
    show(program, home)
    assert check_pages_against_audience() == []
    assert check_pages_against_audience(databases=[]) == []


def shut():
    return check_pages_of_closed_programs(databases=["default"])


def close(program):
    Program.objects.filter(pk=program.pk).update(opened_at=None)


def test_a_live_page_of_a_program_that_is_not_open_leads_nowhere(program, home):
    close(program)
    page = show(program, home)
    [problem] = shut()
    assert problem.id == "wagtail_reverse_mentoring.W007"
    assert page.url_path in problem.msg
    assert "Open the program" in problem.hint


def test_an_open_program_and_a_draft_are_fine(program, home):
    show(program, home)
    close(make_program(name="Later"))
    show(Program.objects.get(name="Later"), home, slug="later", live=False)
    assert shut() == []


def test_pages_of_closed_programs_are_not_looked_for_without_a_database(program, home):
    close(program)
    show(program, home)
    assert check_pages_of_closed_programs() == []


@pytest.mark.parametrize("check", [check_pages_against_audience, check_pages_of_closed_programs])
def test_django_runs_them_where_it_is_asked_for_the_database(check):
    assert check in registry.registry.registered_checks
    assert registry.Tags.database in check.tags
