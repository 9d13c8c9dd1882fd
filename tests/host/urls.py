"""Pages of a host that use our tags: each address renders one piece of template."""

from django.http import HttpResponse
from django.template import Context, RequestContext, Template
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

LOAD = "{% load reverse_mentoring_tags %}"


def page(source):
    """A view that renders `source` with the request in its context, and the query's `q`."""

    def view(request):
        context = {"request": request, "query": request.GET.get("q", "")}
        return HttpResponse(Template(LOAD + source).render(Context(context)))

    return view


def with_processors(request):
    source = LOAD + "{% mentoring_teaser %}"
    return HttpResponse(Template(source).render(RequestContext(request)))


urlpatterns = [
    path("menu/", page("<ul>{% mentoring_menu %}</ul>")),
    path("menu-list/", page("{% mentoring_menu as items %}{{ items|length }}")),
    path("teaser/", page("{% mentoring_teaser %}")),
    path("teaser-3/", page("{% mentoring_teaser level=3 %}")),
    path("teaser-leaders/", page("{% mentoring_teaser 'leaders' %}")),
    path("teaser-processors/", with_processors),
    path("search/", page("{% mentoring_search_results query %}")),
    path("badge/", page("{% mentoring_badge %}")),
    path("css/", page("{% mentoring_css %}")),
    path("admin/", include(wagtailadmin_urls)),
    path("mentoring/", include("wagtail_reverse_mentoring.urls")),
    path("", include(wagtail_urls)),
]
