"""The landing page in the Wagtail editor: it starts filled, previews, is found."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils.html import escape
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale, Site

from tests.factories import make_mentor, make_program, make_user
from wagtail_reverse_mentoring.landing.blocks import LandingBlocks
from wagtail_reverse_mentoring.landing.defaults import default_body
from wagtail_reverse_mentoring.pages.models import ProgramPage

pytestmark = pytest.mark.django_db

CODEWORD = "Zettelkasten"


@pytest.fixture
def home(locale):
    return Site.objects.get(is_default_site=True).root_page


@pytest.fixture
def editor(client, db):
    client.force_login(make_user("Edda Editor", is_superuser=True, is_staff=True))
    return client


def make_page(home, program=None, body=None, **fields):
    fields = {"title": "Reverse mentoring", "slug": "rm", **fields}
    page = ProgramPage(program=program, **fields)
    if body is not None:
        page.body = json.dumps(body)
    home.add_child(instance=page)
    return page


def test_a_new_page_starts_with_the_default_content(home):
    page = make_page(home, live=False)
    assert [block.block_type for block in page.body] == [block["type"] for block in default_body()]
    assert ProgramPage.objects.get().body[0].value["sentence"] == page.body[0].value["sentence"]


def test_a_new_page_stands_in_menus_unless_its_editor_says_no(home):
    assert ProgramPage.show_in_menus_default


def test_the_editor_offers_program_and_blocks(editor, home):
    html = editor.get(
        reverse(
            "wagtailadmin_pages:add",
            args=["wagtail_reverse_mentoring_pages", "programpage", home.pk],
        )
    ).content.decode()
    assert 'name="program"' in html
    assert escape("Pick a mentor and ask") in html
    for block in LandingBlocks().child_blocks.values():
        assert str(block.label) in html


def test_a_program_must_be_chosen_before_it_goes_live(home):
    make_page(home, live=False)
    with pytest.raises(ValidationError):
        make_page(home, slug="another")


def preview(page, client, rf):
    """The page as the editor's preview panel shows it to whoever is logged in."""
    cookie = f"sessionid={client.cookies['sessionid'].value}"
    response = page.make_preview_request(rf.get("/", HTTP_COOKIE=cookie))
    if not response.is_rendered:
        response.render()
    assert response.status_code == 200
    return response


def test_the_preview_works_without_a_program_and_says_what_is_missing(editor, home, rf):
    response = preview(make_page(home, live=False), editor, rf)
    html = response.content.decode()
    assert "Choose a program" in html
    assert escape("Pick a mentor and ask") in html
    assert "no-store" in response["Cache-Control"]


def test_a_coordinator_previews_a_program_that_others_do_not_see(browse, home, rf):
    program = make_program(audience="groups", name="Our own program")
    make_mentor(program, "Jonas Wirth")
    page = make_page(home, program, live=False)
    html = preview(page, browse(program.coordinators.get()), rf).content.decode()
    assert "Our own program" in html
    assert "Jonas Wirth" in html
    assert "Choose a program" not in html


def test_the_preview_shows_nothing_of_a_program_its_editor_may_not_see(browse, home, mentee, rf):
    program = make_program(audience="groups", name="Our own program")
    make_mentor(program, "Jonas Wirth")
    page = make_page(home, program, live=False)
    html = preview(page, browse(mentee), rf).content.decode()
    assert "Jonas Wirth" not in html
    assert "Our own program" not in html
    assert "Marie Lefort" not in html
    assert "see this program yet" in html


@pytest.mark.parametrize("name", sorted(LandingBlocks().child_blocks))
def test_every_block_previews_in_the_block_picker(editor, home, name):
    block = ProgramPage._meta.get_field("body").stream_block.child_blocks[name]
    assert block.label
    assert block.meta.icon != "placeholder"
    assert block.is_previewable == (name != "image")
    if name == "image":
        return
    for with_program in (False, True):
        if with_program:
            make_mentor(make_program())
        response = editor.get(
            reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix}
        )
        assert response.status_code == 200
        assert "<main" in response.content.decode()


@pytest.mark.usefixtures("text_search")
def test_it_is_found_by_its_texts(home, program):
    body = [{"type": "text", "value": {"heading": "", "text": f"<p>About the {CODEWORD}.</p>"}}]
    page = make_page(home, program, body)
    call_command("update_index", verbosity=0)
    assert list(ProgramPage.objects.search(CODEWORD)) == [page]
    assert list(ProgramPage.objects.search("Reverse")) == [page]
    assert list(ProgramPage.objects.search("Kolophonium")) == []


def test_pictures_carry_the_words_of_their_editor(
    browse, home, program, mentee, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    image = get_image_model().objects.create(title="x", file=get_test_image_file())
    told = {"image": image.pk, "decorative": False, "alt_text": "Two people <at> a desk"}
    silent = {"image": image.pk, "decorative": True, "alt_text": ""}
    voice = {"quote": "Good.", "name": "Rolf", "role": "Sales", "picture": image.pk}
    body = [
        {"type": "opening", "value": {"sentence": "Hello", "lead": "", "picture": told}},
        {"type": "image", "value": {"image": silent, "caption": "A desk"}},
        {"type": "voices", "value": {"heading": "", "voices": [voice]}},
    ]
    page = make_page(home, program, body)
    html = browse(mentee).get(page.url).content.decode()
    assert 'alt="Two people &lt;at&gt; a desk"' in html
    assert html.count('alt=""') == 2
    assert "A desk" in html
    assert "srcset" in html


def test_a_translation_keeps_the_program(home, program):
    german = Locale.objects.create(language_code="de")
    home.copy_for_translation(german)
    page = make_page(home, program)
    assert page.copy_for_translation(german).program == program
