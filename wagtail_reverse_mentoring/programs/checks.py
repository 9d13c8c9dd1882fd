"""What only the database can tell: pages that show a program to too many people, or to none."""

from django.core.checks import Warning
from django.db import DatabaseError

from ..core.faces import live_faces
from .choices import Audience
from .faces import LandingFace, ProgramFace


def check_pages_against_audience(app_configs=None, databases=None, **kwargs):
    """W006: every live page of a program keeps out whom the program's audience keeps out."""
    if not databases:
        return []
    try:
        wider = [page for page in live_faces(ProgramFace, program__isnull=False) if _is_wider(page)]
    except DatabaseError:
        return []  # before the first migrate there are no tables to ask
    return [
        Warning(
            f"The page {page.pk} ({page.url_path}) is open to more people than its program.",
            hint="In the page editor, Privacy: let in those whom the program lets in (people who "
            "are logged in, or members of its groups), or close the page above it.",
            obj=type(page),
            id="wagtail_reverse_mentoring.W006",
        )
        for page in wider
    ]


def _is_wider(page):
    """Whether somebody outside the audience passes. All restrictions of a page must be passed."""
    restrictions = page.get_view_restrictions()
    if page.program.audience == Audience.EVERYONE:
        return not any(each.restriction_type in (each.LOGIN, each.GROUPS) for each in restrictions)
    allowed = set(page.program.audience_groups.values_list("pk", flat=True))
    return not any(
        each.restriction_type == each.GROUPS
        and set(each.groups.values_list("pk", flat=True)) <= allowed
        for each in restrictions
    )


def check_pages_of_closed_programs(app_configs=None, databases=None, **kwargs):
    """W007: a live page of a program that is not open stands in menus and answers 404."""
    if not databases:
        return []
    try:
        shut = live_faces(LandingFace, program__isnull=False, program__opened_at=None)
    except DatabaseError:
        return []  # before the first migrate there are no tables to ask
    return [
        Warning(
            f"The page {page.pk} ({page.url_path}) is live, but its program is not open: menus and "
            "search offer the page, and all but its coordinators get “not found”.",
            hint="Open the program in the Wagtail admin, or unpublish the page until then.",
            obj=type(page),
            id="wagtail_reverse_mentoring.W007",
        )
        for page in shut
    ]
