"""The default content: complete, escaped, and in the words of the house."""

import re

import pytest
from django.utils import translation
from django.utils.html import escape

from tests.factories import make_area, make_mentor, make_module, make_program
from wagtail_reverse_mentoring.landing import defaults
from wagtail_reverse_mentoring.landing.blocks import LandingBlocks, default_stream

NEVER = [
    "digital native",
    "young",
    "coach",
    "student",
    "pairing",
    "tandem",
    "application",
    "delegate",
    "capacity",
    "state",
    "synerg",
    "leverage",
    "empower",
]


def texts(value):
    """Every text in raw StreamField data."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key != "type":
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str) and value:
        yield re.sub(r"</?p>", "", value)


def test_every_block_of_it_is_one_an_editor_can_use():
    known = LandingBlocks().child_blocks
    for block in defaults.default_body():
        assert set(block["value"]) == set(known[block["type"]].child_blocks)


@pytest.mark.django_db  # Django 6.1 asks how many values a query may have
def test_an_editor_can_publish_it_untouched():
    stream = default_stream()
    LandingBlocks().clean(stream)


def test_it_opens_with_the_programs_own_purpose(locale):
    program = make_program(purpose="See how our wikis work.")
    assert defaults.opening(program)["sentence"] == "See how our wikis work."
    assert defaults.opening()["sentence"]


def test_it_never_says_what_the_house_never_says():
    words = " ".join(texts(defaults.default_body())).lower()
    assert [word for word in NEVER if re.search(rf"\b{word}", words)] == []


def test_it_invents_no_voices():
    assert "voices" not in [block["type"] for block in defaults.default_body()]


def test_its_sentences_are_short():
    for text in texts(defaults.default_body()):
        for sentence in re.split(r"(?<=[.?!:;]) ", text):
            assert len(sentence.split()) <= 26, sentence


def test_it_is_made_in_the_language_that_is_active(settings):
    with translation.override("de"):
        assert defaults.default_body()


@pytest.mark.django_db
def test_every_text_of_it_stands_on_the_page_escaped(browse, program, mentee):
    program.purpose = "Less <b>mail</b> & more wikis"
    program.save()
    make_module()
    make_area()
    for number in range(5):
        make_mentor(program, f"Mentor Number{number}")
    html = browse(mentee).get(f"/mentoring/{program.slug}/").content.decode()
    assert "<b>mail</b>" not in html
    for text in texts(defaults.default_body(program)):
        assert text in html or escape(text) in html, text
