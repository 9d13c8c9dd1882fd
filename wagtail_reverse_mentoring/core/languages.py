"""The languages of this site's content, which are fewer than those of its screens."""

from wagtail.coreutils import get_supported_content_language_variant


def content_language(code):
    """The language of content that stands for the language code: "en" for "en-us", the code itself
    where none does.

    A new Wagtail project speaks "en-us" on its screens and has its pages in "en".
    """
    try:
        return get_supported_content_language_variant(code)
    except LookupError:
        return code
