"""Tags and filters for our own templates and for hosts."""

from django import template
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from ..core import dates
from ..core.slots import slot_fillers
from ..host.badge import make_badge
from ..host.navigation import parse_menu
from ..host.search import search_mentoring
from ..host.teaser import make_teaser
from ..host.visit import request_in

HOST = "wagtail_reverse_mentoring/host/"

register = template.Library()
register.tag("mentoring_menu", parse_menu)


def _request(context):
    return context.get("request") or getattr(context, "request", None)


@register.simple_tag(takes_context=True)
def slot(context, name, subject=None):
    """`{% slot "profile.actions" profile %}`: what other rooms and hosts put here, in order."""
    request = _request(context)
    filled = []
    for filler in slot_fillers(name):
        result = filler(context, subject)
        if result is None:
            continue
        template_name, values = result
        filled.append(render_to_string(template_name, {**values, "request": request}, request))
    return mark_safe("\n".join(filled))  # noqa: S308 -- each part is a rendered template


@register.filter
def day(value, today=None):
    """`{{ deadline|day }}`: a day as one says it, "today", "Thursday", "12 December"."""
    return dates.day_words(value, today) if value else ""


@register.filter
def written(value):
    """`{{ date|written }}`: a date as one writes it, "12 December", "12 December 2027"."""
    return dates.date_words(value) if value else ""


@register.simple_tag
def mentoring_css():
    """`{% mentoring_css %}`: our stylesheet, for the head of pages that show a tag of ours."""
    url = static("wagtail_reverse_mentoring/reverse_mentoring.css")
    return format_html('<link rel="stylesheet" href="{}">', url)


@register.simple_tag(takes_context=True)
def mentoring_teaser(context, program=None, level=2):
    """`{% mentoring_teaser %}`, `{% mentoring_teaser "spring" level=3 %}`: a program in a few words."""
    request = request_in(context, "mentoring_teaser")
    teaser = make_teaser(request, slug=program) if request else None
    return _rendered("teaser.html", teaser and {"teaser": teaser, "level": level})


@register.simple_tag(takes_context=True)
def mentoring_badge(context):
    """`{% mentoring_badge %}`: the bell with the number of new notices."""
    request = request_in(context, "mentoring_badge")
    badge = make_badge(request) if request else None
    return _rendered("badge.html", badge and {"badge": badge})


@register.simple_tag(takes_context=True)
def mentoring_search_results(context, query, limit=12, level=2):
    """`{% mentoring_search_results query %}`: what we find, as a section of a search page."""
    request = request_in(context, "mentoring_search_results")
    groups = search_mentoring(request, query, limit=limit) if request else []
    return _rendered("search_results.html", groups and {"groups": groups, "level": level})


def _rendered(name, values):
    return render_to_string(HOST + name, values) if values else ""
