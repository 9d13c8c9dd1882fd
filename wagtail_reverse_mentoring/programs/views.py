"""The base of every screen of a program: signed in, in its audience, behind its page's walls."""

from django.db import transaction
from django.http import Http404
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic.base import ContextMixin, TemplateResponseMixin, View

from ..core.access import log_in_first
from ..core.conf import mentoring_settings
from ..core.faces import behind
from ..people.visitor import acting_person, visitor
from .access import face_among, faces_of, wall_among
from .models import Program


def screen_context(**extra):
    """What every template of ours finds, wherever it is rendered from."""
    return {
        "mentoring_base": mentoring_settings.BASE_TEMPLATE,
        "mentoring_shows_messages": mentoring_settings.SHOW_MESSAGES,
        **extra,
    }


# What people type is theirs: error reports and error mails leave it out.
@method_decorator(sensitive_post_parameters(), name="dispatch")
@method_decorator(transaction.non_atomic_requests, name="dispatch")
class MentoringView(TemplateResponseMixin, ContextMixin, View):
    """A screen for a signed-in person. Actions open their own transactions."""

    page_title = ""
    http_method_names = ["get", "head", "post", "options"]

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return log_in_first(request, back_to=self.get_back_url())
        self.person = visitor(request)
        if not self.person.active:
            raise Http404
        response = self.answer(request, *args, **kwargs)
        patch_cache_control(response, private=True, no_store=True)
        return response

    def answer(self, request, *args, **kwargs):
        return super().dispatch(request, *args, **kwargs)

    def get_back_url(self):
        """The GET page to return to after log-in; None: the address asked for."""
        return None

    def act(self):
        """The visitor as a saved Person, for POSTs."""
        self.person = acting_person(self.request)
        return self.person

    def get_page_title(self):
        return self.page_title

    def get_breadcrumbs(self):
        return []

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            **screen_context(
                page_title=self.get_page_title(),
                breadcrumbs=self.get_breadcrumbs(),
                person=self.person,
                now=timezone.now(),
            ),
            **kwargs,
        )

    def get(self, request, *args, **kwargs):
        return self.render_to_response(self.get_context_data())


class ProgramView(MentoringView):
    """A screen of one program, whose slug stands in the path (`kwargs["program"]`).

    404 to whoever may not know of the program; otherwise answered behind its live page.
    """

    def answer(self, request, *args, **kwargs):
        slug = kwargs["program"]
        self.program = Program.objects.visible_to(request.user).filter(slug=slug).first()
        # MariaDB takes "SPRING" for "spring"; one address each is enough.
        if self.program is None or self.program.slug != slug:
            raise Http404
        pages = faces_of(self.program)
        self.face = face_among(pages, self.program)
        wall = wall_among(pages, self.program, request)
        respond = super().answer
        return behind(wall, request, lambda: respond(request, *args, **kwargs))

    def get_context_data(self, **kwargs):
        return super().get_context_data(program=self.program, **kwargs)
