"""Small words of this room: names of languages, lists in a sentence, text made fit to keep."""

import unicodedata

from django.conf.locale import LANG_INFO
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _


def known_language(code):
    """The code as Django knows it: "de" for "de-de", "en-gb" for "en-GB"; None for nonsense."""
    code = str(code).lower().replace("_", "-")
    while code and "name" not in LANG_INFO.get(code, ()):
        code = code.rpartition("-")[0]
    return code or None


def language_name(code):
    """The name of a language in the language of the screen; the bare code where nobody knows it."""
    known = known_language(code)
    if base_language(code) == "zh":
        # Django names its scripts alone; people speak the language.
        return _("Chinese")
    return get_language_info(known)["name_translated"] if known else str(code)


def base_language(code):
    """What two people share: "de" and "de-at" are the same language to talk in."""
    return str(code).lower().replace("_", "-").partition("-")[0]


def in_a_row(words):
    """ "A", "A and B", "A, B and C"."""
    words = [str(word) for word in words]
    if len(words) < 2:
        return "".join(words)
    return _("%(first)s and %(last)s") % {"first": ", ".join(words[:-1]), "last": words[-1]}


def without_controls(text, *, keep="\n\t"):
    """`text` without control characters, which nobody types and some databases refuse."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        char for char in text if char in keep or unicodedata.category(char) not in ("Cc", "Cs")
    )


def one_line(text):
    """`text` on one line, with single spaces."""
    return " ".join(without_controls(text).split())
