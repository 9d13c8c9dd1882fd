"""Faces: pages that show plain rows, found by their mixin, and the walls around them."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils import translation
from wagtail import hooks
from wagtail.models import Locale, Page, PageViewRestriction, Site

from tests.factories import make_program, make_user
from wagtail_reverse_mentoring.core.faces import (
    behind,
    face_models,
    lets_in,
    live_faces,
    pick_language,
)
from wagtail_reverse_mentoring.mentors.links import DirectoryFace
from wagtail_reverse_mentoring.models import Program
from wagtail_reverse_mentoring.pages.models import MentorDirectoryPage, ProgramPage
from wagtail_reverse_mentoring.programs.access import face_of
from wagtail_reverse_mentoring.programs.faces import LandingFace, ProgramFace

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(locale):
    return Site.objects.get(is_default_site=True).root_page


def make_face(parent, program, **fields):
    return parent.add_child(
        instance=ProgramPage(title="Mentoring", program=program, locale=parent.locale, **fields)
    )


def visit(user=None):
    request = RequestFactory().get("/")
    request.user = user or AnonymousUser()
    return request


def wall(page, *, groups=None):
    kind = PageViewRestriction.GROUPS if groups else PageViewRestriction.LOGIN
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=kind)
    restriction.groups.set(groups or [])


def test_concrete_classes_are_found_through_their_mixin():
    assert face_models(LandingFace) == (ProgramPage,)
    assert face_models(DirectoryFace) == (MentorDirectoryPage,)
    assert set(face_models(ProgramFace)) == {ProgramPage, MentorDirectoryPage}


def test_only_live_pages_of_this_row_are_its_faces(home, program):
    page = make_face(home, program)
    make_face(home, program, live=False)
    make_face(home, make_program())
    orphan = make_face(home, program)
    ProgramPage.objects.filter(pk=orphan.pk).update(program=None)
    assert live_faces(LandingFace, program=program) == [page]


def test_the_page_in_the_language_of_the_screen_comes_first(home, program):
    german = home.copy_for_translation(Locale.objects.create(language_code="de"))
    english_page, german_page = make_face(home, program), make_face(german, program)
    pages = live_faces(LandingFace, program=program)
    with translation.override("de"):
        assert pick_language(pages, "en") == german_page
    with translation.override("en"):
        assert pick_language(pages, "de") == english_page


def test_then_the_one_in_a_fallback_language_and_never_in_a_third(home, program):
    page = make_face(home, program)
    with translation.override("de"):
        assert pick_language([page], "en") == page
        assert pick_language([page], "fr") is None
        assert pick_language([page]) is None
        assert pick_language([], "en") is None


def test_of_two_in_one_language_the_older_stays_the_face(home, program):
    older, newer = make_face(home, program), make_face(home, program)
    assert pick_language([newer, older]) == older


def test_a_page_without_walls_lets_everybody_in(home, program):
    assert lets_in(make_face(home, program), visit())


def test_a_wall_around_an_ancestor_counts(home, program):
    page = make_face(home, program)
    wall(home)
    assert not lets_in(page, visit())
    assert lets_in(page, visit(make_user()))


def test_every_wall_must_be_passed(home, program):
    page, board = make_face(home, program), Group.objects.create(name="Board")
    wall(home)
    wall(page, groups=[board])
    employee, member = make_user("Ada Byron"), make_user("Rolf Brandt")
    member.groups.add(board)
    assert not lets_in(page, visit(employee))
    assert lets_in(page, visit(member))


def answer():
    return HttpResponse("inside")


def test_no_page_no_wall():
    assert behind(None, visit(), answer).content == b"inside"


def test_our_addresses_stand_behind_the_walls_of_the_page(home, program):
    page = make_face(home, program)
    wall(page)
    refused = behind(page, visit(), answer)
    assert refused.status_code == 302
    assert "login" in refused["Location"]
    assert behind(page, visit(make_user()), answer).content == b"inside"


def test_and_behind_the_hooks_of_the_host(home, program):
    page = make_face(home, program)

    def second_factor(page, request, args, kwargs):
        return HttpResponse("your code, please")

    with hooks.register_temporarily("before_serve_page", second_factor):
        assert behind(page, visit(), answer).content == b"your code, please"
    assert behind(page, visit(), answer).content == b"inside"


def test_a_hook_that_lets_through_and_one_that_wraps(home, program):
    page = make_face(home, program)

    def look_on(page, request, args, kwargs):
        return None

    def wrap(chain):
        def wrapped(page, request, args, kwargs):
            response = chain(page, request, args, kwargs)
            response["X-Host"] = "was here"
            return response

        return wrapped

    with (
        hooks.register_temporarily("before_serve_page", look_on),
        hooks.register_temporarily("on_serve_page", wrap),
    ):
        response = behind(page, visit(), answer)
    assert response.content == b"inside"
    assert response["X-Host"] == "was here"


def test_a_plain_page_is_nobodys_face(home):
    assert Page not in face_models(ProgramFace)


def test_a_new_wagtail_project_speaks_american_and_has_its_pages_in_english(home, settings):
    settings.LANGUAGE_CODE = "en-us"
    program = Program.objects.create(name="Mentoring", slug="mentoring")
    assert program.language == "en"
    page = make_face(home, program)
    with translation.override("en-us"):
        assert pick_language([page]) == page
        assert face_of(program) == page
    with translation.override("fr"):
        assert pick_language([page], "en-us") == page
        assert pick_language([page]) is None
