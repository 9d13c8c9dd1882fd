"""The demo's two pieces of screen: the strip on every page and the buttons beside the log-in."""

from django import template
from django.conf import settings
from django.contrib.staticfiles import finders

from ..people import PEOPLE, ROLES

register = template.Library()
BY_KEY = {person.key: person for person in PEOPLE}


def _roles(context):
    if not settings.DEMO:
        return []
    current = context["request"].user.get_username() if "request" in context else ""
    return [
        {
            "username": username,
            "name": BY_KEY[key].name,
            "first_name": BY_KEY[key].name.split()[0],
            "title": BY_KEY[key].title,
            "why": why,
            "key": key,
            "drawn": bool(finders.find(f"art/portraits/{key}.svg")),
            "current": username == current,
        }
        for username, (key, why) in ROLES.items()
    ]


@register.inclusion_tag("demo/strip.html", takes_context=True)
def demo_strip(context):
    return {"roles": _roles(context), "csrf_token": context.get("csrf_token")}


@register.inclusion_tag("demo/doors.html", takes_context=True)
def demo_doors(context):
    return {
        "roles": _roles(context),
        "csrf_token": context.get("csrf_token"),
        "next": context.get("next", ""),
    }
