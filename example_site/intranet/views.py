"""Search and the people directory: everything that is not a page."""

from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse

from .models import Employee
from .search import find_pages, find_people


@login_required
def search(request):
    query = request.GET.get("q", "").strip()[:100]
    groups = []
    if query:
        groups = [
            find_pages(request, query),
            find_people(query),
        ]
    context = {
        "query": query,
        "groups": [group for group in groups if group["items"]],
        "page_title": "Search",
    }
    return TemplateResponse(request, "intranet/search.html", context)


@login_required
def people(request):
    query = request.GET.get("q", "").strip()[:100]
    site = request.GET.get("site", "")
    found = Employee.objects.active().matching(query)
    if site in Employee.Site.values:
        found = found.filter(site=site)
    context = {
        "query": query,
        "site": site,
        "sites": Employee.Site.values,
        "people": Paginator(found, 24).get_page(request.GET.get("page")),
        "keep": urlencode({"q": query, "site": site}),
        "page_title": "People",
    }
    return TemplateResponse(request, "intranet/people.html", context)


@login_required
def person(request, username):
    employees = Employee.objects.active().select_related("user", "manager__user")
    employee = get_object_or_404(employees, user__username=username)
    context = {
        "employee": employee,
        "reports": employee.reports.active(),
        "page_title": employee.name,
    }
    return TemplateResponse(request, "intranet/person.html", context)
