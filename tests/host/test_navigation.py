"""The menu tag: programs one may know of, each with its link."""

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.template import Context, Template, TemplateSyntaxError
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.factories import make_program, make_user
from wagtail_reverse_mentoring.host.navigation import menu_items
from wagtail_reverse_mentoring.models import Person

pytestmark = pytest.mark.django_db


def items(person, path="/"):
    request = RequestFactory().get(path)
    request.user = person.user
    return menu_items(request)


def test_an_employee_finds_the_program(program, employee, see):
    html = see(employee, "/menu/")
    assert f'<a href="/mentoring/{program.slug}/">{program.name}</a>' in html
    assert html.count("<li>") == 1


def test_nobody_signed_in_finds_nothing(program, see):
    assert "<li>" not in see(None, "/menu/")
    assert see(None, "/menu-list/") == "0"


def test_a_program_for_some_groups_is_for_them_alone(leaders, leader, employee, see):
    assert "Leaders first" not in see(employee, "/menu/")
    assert "Leaders first" in see(leader, "/menu/")


def test_a_program_that_is_not_open_is_for_its_coordinators(closed, employee, see):
    assert "Not yet" not in see(employee, "/menu/")
    assert "Not yet" in see(closed.coordinators.get(), "/menu/")


def test_as_a_list_for_menus_that_draw_themselves(program, leaders, employee, leader, see):
    assert see(employee, "/menu-list/") == "1"
    assert see(leader, "/menu-list/") == "2"


def test_where_there_is_a_page_it_leads_there(program, face, employee):
    [item] = items(employee)
    assert item.url == face.url
    assert item.title == face.title


def test_a_page_one_may_not_open_is_left_out(program, face, employee):
    walled = PageViewRestriction.objects.create(page=face, restriction_type="groups")
    walled.groups.set([Group.objects.create(name="Board")])
    assert items(employee) == []


def test_it_knows_where_one_is(program, employee):
    url = f"/mentoring/{program.slug}/"
    [item] = items(employee, "/")
    assert (item.is_current, item.is_within) == (False, False)
    [item] = items(employee, url)
    assert (item.is_current, item.is_within) == (True, True)
    [item] = items(employee, url + "mentors/")
    assert (item.is_current, item.is_within) == (False, True)


def test_below_the_page_and_below_our_own_addresses(program, face, employee):
    for path in (face.url + "mentors/", f"/mentoring/{program.slug}/offer/"):
        [item] = items(employee, path)
        assert item.is_within


def test_looking_at_a_menu_makes_nobody_a_participant(program, see):
    user = make_user("Alan Turing")
    people = Person.objects.count()
    see(type("Somebody", (), {"user": user}), "/menu/")
    assert Person.objects.count() == people


def test_as_many_queries_for_twenty_programs_as_for_two(locale, employee):
    def asked():
        with CaptureQueriesContext(connection) as queries:
            items(employee)
        return len(queries)

    make_program()
    make_program()
    few = asked()
    for _number in range(18):
        make_program()
    assert asked() == few


def test_a_mistake_in_the_tag_says_how_it_is_written():
    with pytest.raises(TemplateSyntaxError, match="mentoring_menu as items"):
        Template("{% load reverse_mentoring_tags %}{% mentoring_menu items %}")


def test_markup_in_a_name_stays_text(program, employee, see):
    type(program).objects.update(name="<script>alert(1)</script>")
    assert "<script>" not in see(employee, "/menu/")


def test_a_template_without_autoescape_shows_it_too(program, employee):
    request = RequestFactory().get("/")
    request.user = employee.user
    source = "{% load reverse_mentoring_tags %}{% autoescape off %}{% mentoring_menu %}{% endautoescape %}"
    assert "<li>" in Template(source).render(Context({"request": request}))
