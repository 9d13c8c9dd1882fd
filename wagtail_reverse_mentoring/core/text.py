"""Plain words out of rich text."""

from bs4 import BeautifulSoup


def plain_text(html, *, limit=None):
    """The words of some HTML on one line, cut at the end of a word where they exceed `limit`."""
    words = " ".join(BeautifulSoup(html, "html.parser").get_text(" ").split())
    if limit is None or len(words) <= limit:
        return words
    return f"{words[: limit - 1].rpartition(' ')[0] or words[: limit - 1]}…"
