"""The programs as entries of the host's menu."""

from dataclasses import dataclass

from django import template
from django.template.loader import render_to_string
from django.urls import reverse

from ..programs.access import visible_faces
from .visit import is_signed_in, request_in


@dataclass(frozen=True)
class MenuItem:
    """One entry: `is_current` on the page itself, `is_within` on every page below it, too."""

    title: str
    url: str
    is_current: bool
    is_within: bool


def menu_items(request):
    """A MenuItem for each program this visitor may know of: its page, else our own address."""
    if not is_signed_in(request):
        return []
    return [_item(request, program, face) for program, face in visible_faces(request).items()]


def program_link(request, program, face):
    """Where a program stands for a visitor: its live page, else the Django URL."""
    plain = reverse("wagtail_reverse_mentoring:program", kwargs={"program": program.slug})
    return (face.get_url(request) if face else None) or plain


def _item(request, program, face):
    plain = reverse("wagtail_reverse_mentoring:program", kwargs={"program": program.slug})
    url = program_link(request, program, face)
    here = request.path
    return MenuItem(
        title=face.title if face else program.name,
        url=url,
        is_current=here == url,
        is_within=here.startswith((url, plain)),
    )


class MenuNode(template.Node):
    """`{% mentoring_menu %}` renders list items; `{% mentoring_menu as items %}` hands them over."""

    def __init__(self, variable=None):
        self.variable = variable

    def render(self, context):
        request = request_in(context, "mentoring_menu")
        items = menu_items(request) if request else []
        if self.variable:
            context[self.variable] = items
            return ""
        return render_to_string("wagtail_reverse_mentoring/host/menu.html", {"items": items})


def parse_menu(parser, token):
    """The tag `mentoring_menu`, with or without `as name`."""
    match token.split_contents():
        case [_tag]:
            return MenuNode()
        case [_tag, "as", variable]:
            return MenuNode(variable)
    raise template.TemplateSyntaxError(
        "Write {% mentoring_menu %} or {% mentoring_menu as items %}."
    )
