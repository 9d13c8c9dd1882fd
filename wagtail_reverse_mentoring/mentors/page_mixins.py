"""The mentors of a program as a page in the tree: directory, profiles and suggestions below it."""

from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, TitleFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import RichTextField
from wagtail.search import index

from ..core.text import plain_text
from ..programs.access import visible_programs
from ..programs.views import screen_context
from . import views
from .links import DirectoryFace


class MentorDirectoryPageMixin(RoutablePageMixin, DirectoryFace):
    """Abstract: `class MentorDirectoryPage(MentorDirectoryPageMixin, Page)`.

    Answers GET through the same views as our own addresses, which lead here while it is live.
    """

    intro = RichTextField(
        _("introduction"),
        blank=True,
        features=["bold", "italic", "link"],
        help_text=_("One or two sentences above the mentors."),
    )

    allowed_http_methods = ["GET", "HEAD", "OPTIONS"]
    content_panels = [TitleFieldPanel("title"), FieldPanel("program"), FieldPanel("intro")]

    class Meta:
        abstract = True

    @classmethod
    def get_search_fields(cls):
        """What the base page is found by, and the introduction."""
        intro = index.SearchField("intro")
        return [*super().get_search_fields(), intro, index.FilterField("program")]

    @property
    def description(self):
        """What a search engine shows: the editor's words, else the introduction's."""
        return getattr(self, "search_description", "") or plain_text(self.intro, limit=160)

    @path("")
    def mentors_route(self, request):
        if getattr(request, "is_preview", False) and self.program not in visible_programs(request):
            return self._hint(request)
        return self._answer(views.DirectoryView, request)

    @path("suggest/")
    def suggest_route(self, request):
        return self._answer(views.SuggestView, request)

    @path("<uuid:profile>/")
    def mentor_route(self, request, profile):
        return self._answer(views.MentorView, request, profile=profile)

    def _answer(self, view, request, **kwargs):
        slug = self.program.slug if self.program_id else ""
        return view.as_view(served_by=self)(request, program=slug, **kwargs)

    def _hint(self, request):
        """What an editor sees in the preview before a program is chosen, or may be seen."""
        template = "wagtail_reverse_mentoring/mentors/directory_hint.html"
        context = {**self.get_context(request), **screen_context(page_title=self.title)}
        return TemplateResponse(request, template, context)
