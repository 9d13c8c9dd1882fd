"""Faces: Wagtail pages that show our plain rows, found without a foreign key to any page.

A room gives its page mixin; the site's concrete classes (ours or its own) are found through it.
"""

from copy import copy
from functools import cache

from django.apps import apps
from django.http import HttpResponse
from django.utils import translation
from wagtail import hooks

from .languages import content_language


@cache
def face_models(mixin):
    """The installed page classes that inherit the abstract `mixin`."""
    return tuple(model for model in apps.get_models() if issubclass(model, mixin))


def live_faces(mixin, **filters):
    """All live pages of the classes behind `mixin` that match `filters`, locale fetched."""
    return [
        page
        for model in face_models(mixin)
        for page in model.objects.live().filter(**filters).select_related("locale")
    ]


def pick_language(pages, *fallbacks):
    """Of pages that show the same row, the one in the active language, else in a fallback's.

    None where there is none in either: a page in a third language is nobody's face.
    """
    by_language = {}
    for page in sorted(pages, key=lambda page: page.pk):
        by_language.setdefault(page.locale.language_code, page)
    for code in (translation.get_language(), *fallbacks):
        if (language := content_language(code)) in by_language:
            return by_language[language]
    return None


def lets_in(page, request):
    """Whether the privacy settings of `page` and its ancestors let this visitor in."""
    return all(restriction.accept_request(request) for restriction in page.get_view_restrictions())


def behind(page, request, view):
    """Answer with `view()` if everything that guards `page` lets this request through.

    Runs Wagtail's own serve chain around the view, so that page privacy, password pages and the
    host's hooks (two-factor walls and the like) hold for our Django URLs too. `page` None: no wall.
    """
    if page is None:
        return view()
    # The walls are asked as for a visit of the page: it may answer GET alone, while our views
    # say for themselves which methods they take.
    visit = copy(request)
    visit.method = "GET"

    def chain(page, request, args, kwargs):
        return view()

    for wrap in reversed(hooks.get_hooks("on_serve_page")):
        chain = wrap(chain)
    for guard in hooks.get_hooks("before_serve_page"):
        refused = guard(page, visit, [], {})
        if isinstance(refused, HttpResponse):
            return refused
    return chain(page, visit, [], {})
