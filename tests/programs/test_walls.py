"""The page before a program has a say in every language: visitors choose theirs."""

import pytest
from django.contrib.auth.models import Group
from django.test import RequestFactory
from django.utils import translation
from wagtail.models import Locale, Page, PageViewRestriction

from tests.factories import make_person
from wagtail_reverse_mentoring.pages.models import ProgramPage
from wagtail_reverse_mentoring.programs.access import faces_of, visible_programs, wall_among

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages(program):
    """An English page for a group, and a German one for everybody who is signed in."""
    root = Page.get_first_root_node()
    german = Locale.objects.create(language_code="de")
    pages = {}
    for code, locale in (("en", Locale.objects.get(language_code="en")), ("de", german)):
        page = ProgramPage(title=f"Mentoring {code}", program=program, locale=locale)
        pages[code] = root.add_child(instance=page)
    closed = PageViewRestriction.objects.create(page=pages["en"], restriction_type="groups")
    closed.groups.add(Group.objects.create(name="Executives"))
    PageViewRestriction.objects.create(page=pages["de"], restriction_type="login")
    return pages


def ask_as(person, path="/"):
    request = RequestFactory().get(path)
    request.user, request.session = person.user, {}
    return request


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_language_leads_round_the_wall(program, pages, language):
    outside, inside = make_person("Rolf Petersen"), make_person("Margit Brandauer")
    inside.user.groups.add(Group.objects.get(name="Executives"))
    with translation.override(language):
        assert wall_among(faces_of(program), program, ask_as(outside)) == pages["en"]
        assert visible_programs(ask_as(outside)) == []
        assert wall_among(faces_of(program), program, ask_as(inside)) == pages[language]
        assert visible_programs(ask_as(inside)) == [program]
