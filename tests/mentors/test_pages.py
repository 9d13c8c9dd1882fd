"""The routable directory page: the same screens at an address of the tree."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail.test.utils.form_data import rich_text

from tests.factories import make_mentor, make_person, make_program
from tests.mentors.bulk import many_mentors
from wagtail_reverse_mentoring.mentors.links import directory_face, directory_url, mentor_url
from wagtail_reverse_mentoring.pages.models import MentorDirectoryPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(locale):
    return Page.objects.get(depth=2)


@pytest.fixture
def section(home):
    return home.add_child(instance=Page(title="People and careers", slug="people"))


@pytest.fixture
def mentors_page(section, program):
    return section.add_child(
        instance=MentorDirectoryPage(
            title="Our mentors", slug="mentors", program=program, intro="<p>Meet them all.</p>"
        )
    )


@pytest.fixture
def client(client, mentee):
    client.force_login(mentee.user)
    return client


def url(name, program, *args):
    return reverse(f"wagtail_reverse_mentoring:{name}", args=[program.slug, *args])


def test_the_page_shows_the_directory_with_its_own_words(mentors_page, four, client):
    html = client.get(mentors_page.url).content.decode()
    assert "<h1" in html
    assert "Our mentors" in html
    assert "Meet them all." in html
    assert "Jonas Wirth" in html
    assert f'href="{mentors_page.url}{four["Jonas"].uuid}/"' in html


def test_breadcrumbs_follow_the_tree(mentors_page, section, four, client):
    crumbs = client.get(f"{mentors_page.url}{four['Jonas'].uuid}/").context["breadcrumbs"]
    assert [label for label, _url in crumbs][-3:] == [
        "People and careers",
        "Our mentors",
        "Jonas Wirth",
    ]
    assert (section.title, section.url) in crumbs


def test_a_profile_and_the_suggestions_stand_below_the_page(mentors_page, four, client):
    assert client.get(f"{mentors_page.url}{four['Jonas'].uuid}/").status_code == 200
    assert client.get(f"{mentors_page.url}suggest/").status_code == 200
    assert client.get(f"{mentors_page.url}nobody/").status_code == 404
    assert client.get(f"{mentors_page.url}{mentors_page.translation_key}/").status_code == 404


def test_our_own_addresses_lead_to_the_page_with_their_query(mentors_page, program, four, client):
    jonas = four["Jonas"]
    for name, args, below in [
        ("mentors", [], ""),
        ("suggest", [], "suggest/"),
        ("mentor", [jonas.uuid], f"{jonas.uuid}/"),
    ]:
        response = client.get(url(name, program, *args) + "?topic=team-wikis&q=%C3%A4")
        assert response.status_code == 302
        assert response["Location"] == f"{mentors_page.url}{below}?topic=team-wikis&q=%C3%A4"


def test_a_draft_page_answers_nobody_and_takes_nobody_along(mentors_page, program, four, client):
    mentors_page.unpublish()
    assert client.get(url("mentors", program)).status_code == 200
    assert client.get(mentors_page.url or "/people/mentors/").status_code == 404


def test_the_page_in_the_language_of_the_screen_is_the_face(mentors_page, program, home):
    german = Locale.objects.create(language_code="de")
    for original in (home, mentors_page.get_parent()):
        original.copy_for_translation(german, copy_parents=True)
    translated = mentors_page.copy_for_translation(german)
    translated.save_revision().publish()
    assert directory_face(program).pk == mentors_page.pk
    with translation.override("de"):
        assert directory_face(program).pk == translated.pk
    with translation.override("fr"):
        assert directory_face(program).pk == mentors_page.pk
        program.language = "de"
        assert directory_face(program).pk == translated.pk
        translated.refresh_from_db()
        translated.unpublish()
        assert directory_face(program) is None


def test_links_hang_below_whatever_there_is(mentors_page, program, four):
    base = directory_url(program)
    assert base == mentors_page.url
    link = mentor_url(four["Jonas"], base, topics=["a", "b"], module="c")
    assert link == f"{mentors_page.url}{four['Jonas'].uuid}/?topic=a&topic=b&module=c"
    mentors_page.delete()
    assert directory_url(program) == url("mentors", program)


def test_log_in_first_and_back(mentors_page, four, client):
    client.logout()
    response = client.get(mentors_page.url + "?free=1")
    assert response.status_code == 302
    assert response["Location"].endswith(f"?next={mentors_page.url}%3Ffree%3D1")


def test_the_audience_holds_on_the_page_too(mentors_page, program, four, client, coordinator):
    program.opened_at = None
    program.save()
    for path in (
        mentors_page.url,
        f"{mentors_page.url}suggest/",
        f"{mentors_page.url}{four['Jonas'].uuid}/",
    ):
        assert client.get(path).status_code == 404
    client.force_login(coordinator.user)
    assert client.get(mentors_page.url).status_code == 200


def test_the_privacy_of_the_page_is_wagtails(mentors_page, four, client):
    PageViewRestriction.objects.create(page=mentors_page, restriction_type="groups")
    assert client.get(mentors_page.url).status_code == 302


def test_a_mentor_of_another_program_is_not_below_this_page(mentors_page, client):
    other = make_mentor(make_program(), "Other Mentor")
    assert client.get(f"{mentors_page.url}{other.uuid}/").status_code == 404


def test_only_reading(mentors_page, four, client):
    assert client.post(mentors_page.url).status_code == 405
    assert client.post(f"{mentors_page.url}suggest/").status_code == 405
    assert client.head(mentors_page.url).status_code == 200


def test_kept_by_nobody(mentors_page, four, client):
    assert "no-store" in client.get(mentors_page.url)["Cache-Control"]


def test_without_a_program_visitors_find_nothing_and_editors_a_hint(mentors_page, client):
    MentorDirectoryPage.objects.update(program=None)
    mentors_page.refresh_from_db()
    assert client.get(mentors_page.url).status_code == 404
    request = mentors_page.make_preview_request(preview_mode="")
    assert "Choose a program" in request.content.decode()


def test_an_editor_previews_the_directory(mentors_page, four, admin_user, rf):
    request = rf.get("/")
    request.user = admin_user
    request.is_preview = True
    response = mentors_page.serve_preview(request, "")
    assert "Jonas Wirth" in response.render().content.decode()


def test_the_page_keeps_the_base_pages_search_fields(mentors_page):
    names = {field.field_name for field in MentorDirectoryPage.get_search_fields()}
    assert {"title", "intro", "program"} <= names


def test_the_page_takes_a_fixed_number_of_queries(mentors_page, section, program, client):
    plain = section.add_child(instance=Page(title="Plain", slug="plain"))
    counts = []
    for count in (3, 297):
        many_mentors(program, count)
        client.get(mentors_page.url)
        program_queries = []
        for path in (plain.url, mentors_page.url):
            with CaptureQueriesContext(connection) as queries:
                client.get(path)
            program_queries.append(len(queries))
        counts.append(program_queries)
    assert counts[0] == counts[1]
    assert counts[0][1] - counts[0][0] <= 15


def test_a_leaver_sees_nothing(mentors_page, four, client, mentee):
    leaver = make_person("Lea Leaver")
    client.force_login(leaver.user)
    type(leaver).objects.filter(pk=leaver.pk).update(active=False)
    assert client.get(mentors_page.url).status_code == 404


def test_the_editor_shows_a_preview_of_a_page_not_yet_saved(section, program, four, admin_client):
    content_type = ContentType.objects.get_for_model(MentorDirectoryPage)
    path = reverse(
        "wagtailadmin_pages:preview_on_add",
        args=[content_type.app_label, content_type.model, section.pk],
    )
    form = {"title": "Fresh mentors", "slug": "fresh", "program": program.pk}
    form["intro"] = rich_text("<p>Come in.</p>")
    assert admin_client.post(path, form).json()["is_valid"]
    html = admin_client.get(path + "?mode=").content.decode()
    assert "Fresh mentors" in html
    assert "Jonas Wirth" in html
