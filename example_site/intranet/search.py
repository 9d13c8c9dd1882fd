"""Finding pages and people; each function answers with one group of results."""

from django.utils.translation import gettext as _
from wagtail.models import Page, PageViewRestriction

from .employees import Employee


def readable_pages(request):
    """Live pages this reader may open: page privacy decides, as it does when the page is served."""
    pages = Page.objects.live().filter(depth__gt=1)
    for restriction in PageViewRestriction.objects.select_related("page"):
        if not restriction.accept_request(request):
            pages = pages.not_descendant_of(restriction.page, inclusive=True)
    return pages


def find_pages(request, query, limit=20):
    found = readable_pages(request).search(query)[:limit]
    by_id = {page.pk: page for page in Page.objects.filter(pk__in=[p.pk for p in found]).specific()}
    return {
        "kind": "pages",
        "heading": _("Pages and news"),
        "items": [by_id[page.pk] for page in found],
    }


def find_people(query, limit=12):
    return {
        "kind": "people",
        "heading": _("People"),
        "items": list(Employee.objects.active().matching(query)[:limit]),
    }
