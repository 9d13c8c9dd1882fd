"""Template tags of the intranet: the menu, a person's picture, the words of a result."""

from django import template
from django.urls import reverse
from wagtail.models import Site

register = template.Library()


@register.simple_tag(takes_context=True)
def main_menu(context):
    """Home, the pages ticked "Show in menus", and People; the current one is marked."""
    request = context["request"]
    site = Site.find_for_request(request)
    if site is None:
        return []
    home = site.root_page.localized
    pages = home.get_children().live().in_menu()
    entries = [
        ("Home", home.get_url(request)),
        *((page.title, page.get_url(request)) for page in pages),
    ]
    # A hard-coded entry of a package goes here: entries.append((label, reverse(name)))
    entries.append(("People", reverse("people")))
    return [
        {"label": label, "url": url, "current": _is_current(request.path, url)}
        for label, url in entries
        if url
    ]


def _is_current(path, url):
    return path == url if url == "/" else path.startswith(url)


@register.inclusion_tag("intranet/parts/portrait.html")
def portrait(employee, size="medium"):
    """The drawn portrait, or a tile with initials; decorative, the name stands beside it."""
    return {"employee": employee, "size": size}


@register.filter
def employee_of(user):
    """The employee behind a user, or None (a technical account has none)."""
    return getattr(user, "employee", None) if user and user.is_authenticated else None


@register.filter
def tone(text):
    """One of four quiet colours, always the same for the same words."""
    return sum(map(ord, str(text))) % 4
