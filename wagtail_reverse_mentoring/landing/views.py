"""Screens: the programs, a program's landing page without a page, "Your mentoring"."""

from django.http import HttpResponseRedirect
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..programs.access import visible_programs
from ..programs.views import MentoringView, ProgramView, screen_context
from .blocks import default_stream
from .content import url_of
from .yours import your_mentoring

TEMPLATE = "wagtail_reverse_mentoring/landing/landing.html"


def landing_context(program, body, **extra):
    """What the landing template needs, from a page or from the Django URL."""
    return screen_context(
        program=program,
        body=body,
        has_opening=any(block.block_type == "opening" for block in body),
        **extra,
    )


class ProgramsView(MentoringView):
    """The programs a visitor may know of; with one alone, straight to it."""

    template_name = "wagtail_reverse_mentoring/landing/programs.html"
    page_title = _("Reverse mentoring")

    def get(self, request, *args, **kwargs):
        programs = visible_programs(request)
        if len(programs) == 1:
            return redirect(url_of("program", programs[0]))
        return self.render_to_response(self.get_context_data(programs=programs))


class LandingView(ProgramView):
    """A program: its live page if there is one, else the default content."""

    template_name = TEMPLATE

    def get(self, request, *args, **kwargs):
        if self.face is not None and (url := self.face.get_url(request)):
            query = request.META.get("QUERY_STRING", "")
            return HttpResponseRedirect(f"{url}?{query}" if query else url)
        return self.render_to_response(self.get_context_data())

    def get_page_title(self):
        return self.program.name

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        body = default_stream(self.program)
        description = self.program.purpose
        return {**context, **landing_context(self.program, body, meta_description=description)}


class YoursView(MentoringView):
    """ "Your mentoring": what is open for the visitor, in all programs they may see."""

    template_name = "wagtail_reverse_mentoring/landing/yours.html"
    page_title = _("Your mentoring")

    def get_breadcrumbs(self):
        """Below the program, where there is but one."""
        programs = visible_programs(self.request)
        if len(programs) != 1:
            return []
        return [(programs[0].name, url_of("program", programs[0])), (self.get_page_title(), None)]

    def get_context_data(self, **kwargs):
        programs = visible_programs(self.request)
        yours = your_mentoring(self.person, programs, timezone.now())
        return super().get_context_data(yours=yours, programs=programs, **kwargs)
