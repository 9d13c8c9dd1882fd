"""What makes a Wagtail page the landing page of a program."""

from django.http import Http404
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, TitleFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from ..core.access import log_in_first
from ..people.visitor import visitor
from ..programs.faces import LandingFace
from ..programs.models import Program
from .blocks import LandingBlocks
from .defaults import default_body
from .views import TEMPLATE, landing_context


# Named in migrations, ours and hosts': keep it here.
def default_page_body():
    """A new page starts with the default content, so that nobody begins with an empty sheet."""
    return LandingBlocks().to_python(default_body())


class ProgramPageMixin(LandingFace):
    """Abstract. `class ProgramPage(ProgramPageMixin, Page)`: any base page does."""

    body = StreamField(
        LandingBlocks(), blank=True, default=default_page_body, verbose_name=_("body")
    )

    landing_template = TEMPLATE
    show_in_menus_default = True
    allowed_http_methods = ["GET", "HEAD", "OPTIONS"]
    content_panels = [TitleFieldPanel("title"), FieldPanel("program"), FieldPanel("body")]

    class Meta:
        abstract = True

    @classmethod
    def get_search_fields(cls):
        """What the base page is found by, and the texts in the blocks."""
        return [
            *super().get_search_fields(),
            index.SearchField("body"),
            index.FilterField("program"),
        ]

    def get_template(self, request, *args, **kwargs):
        """Ours: a name in `template` would be replaced by Wagtail's metaclass."""
        return self.landing_template

    def serve(self, request, *args, **kwargs):
        """For people in the program's audience; the page's own privacy has been checked before."""
        if not request.user.is_authenticated:
            return log_in_first(request)
        person = visitor(request)
        if not (person.active and self.program_for(request.user)):
            raise Http404
        response = super().serve(request, *args, **kwargs)
        patch_cache_control(response, private=True, no_store=True)
        return response

    def program_for(self, user):
        """The page's program, if this user may know of it; else None."""
        if not (self.program_id and user.is_authenticated):
            return None
        return Program.objects.visible_to(user).filter(pk=self.program_id).first()

    def serve_preview(self, request, mode_name):
        """For whoever edits the page. Of a program they may not see, it shows nothing live."""
        request.is_preview = True
        response = super().serve(request)
        patch_cache_control(response, private=True, no_store=True)
        return response

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context.update(
            landing_context(
                self.program_for(request.user),
                self.body,
                person=visitor(request),
                now=timezone.now(),
                page_title=getattr(self, "seo_title", "") or self.title,
                meta_description=getattr(self, "search_description", ""),
                lacks_program=self.program_id is None,
            )
        )
        return context
