"""Plain words out of rich text."""

import pytest

from wagtail_reverse_mentoring.core.text import plain_text


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("", ""),
        (
            "<p>Look&nbsp;around;</p>\n<p>asking <b>costs</b> nothing.</p>",
            "Look around; asking costs nothing.",
        ),
        ("R&amp;D &lt; sales", "R&D < sales"),
    ],
)
def test_words_stay_and_tags_go(html, words):
    assert plain_text(html) == words


def test_a_cut_falls_between_words():
    assert plain_text("<p>one two three</p>", limit=9) == "one two…"
    assert plain_text("<p>unbreakable</p>", limit=5) == "unbr…"
