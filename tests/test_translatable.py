"""Every word a person reads in our templates goes through gettext."""

import re
from pathlib import Path

import pytest

import wagtail_reverse_mentoring

TEMPLATES = Path(wagtail_reverse_mentoring.__file__).parent / "templates"
# What a reader never meets, or what gettext has seen already.
TRANSLATED = [
    r"{%\s*comment.*?endcomment\s*%}",
    r"{#.*?#}",
    r"{%\s*blocktranslate.*?endblocktranslate\s*%}",
    r"<(script|style).*?</\1>",
]
READ_ATTRIBUTES = r'(?:aria-label|title|alt|placeholder)="([^"]*)"'
CODE = [r"{{.*?}}", r"{%.*?%}"]
WORD = re.compile(r"[^\W\d_]{2,}")


def without(text, patterns):
    for pattern in patterns:
        text = re.sub(pattern, " ", text, flags=re.DOTALL)
    return text


def read_words(source):
    """The words of a template outside gettext: text and the attributes people read or hear."""
    bare = without(source, TRANSLATED + CODE)
    attributes = " ".join(re.findall(READ_ATTRIBUTES, bare))
    text = re.sub(r"&\w+;", " ", re.sub(r"<[^>]*>", " ", bare))
    return WORD.findall(f"{text} {attributes}")


@pytest.mark.parametrize(
    "path",
    sorted(TEMPLATES.rglob("*.html")),
    ids=lambda path: str(path.relative_to(TEMPLATES)),
)
def test_no_word_stands_outside_gettext(path):
    assert read_words(path.read_text()) == []


def test_the_search_for_words_finds_them():
    source = '<p title="{% translate "Fine" %}">{{ name }} <b aria-label="Not fine">asks</b></p>'
    assert read_words(source) == ["asks", "Not", "fine"]


def test_every_blocktranslate_is_trimmed():
    loose = [
        str(path.relative_to(TEMPLATES))
        for path in TEMPLATES.rglob("*.html")
        if re.search(r"{% blocktranslate(?![^%]*trimmed)", path.read_text())
    ]
    assert loose == []
