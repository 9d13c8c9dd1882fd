"""Screens to find a mentor: the directory, a profile, three suggestions.

Each is served at our own address, and by the routable directory page through the same view.
"""

from django.http import Http404
from django.shortcuts import redirect
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..people.cards import load_people
from ..programs.access import visible_programs
from ..programs.views import ProgramView
from . import links, suggestions
from .choices import ProfileState
from .directory import ORDERS, search
from .models import MentorProfile
from .profile_words import hidden_words, profile_words
from .rules import can_see, is_listed

# A name of the desk's, which stands on an upper floor.
REGISTER_ROW = "reverse-mentoring_mentors_modeladmin_inspect"


class DirectoryPartView(ProgramView):
    """A part of the directory: on the page `served_by`, or at our own address without one.

    Where a program has a live directory page, our own address leads there.
    """

    http_method_names = ["get", "head", "options"]
    served_by = None
    # Below the directory's own address; in breadcrumbs, None for the directory itself.
    subpath = ""
    subpath_title = None

    def answer(self, request, *args, **kwargs):
        if self.served_by is None:
            return super().answer(request, *args, **kwargs)
        # Wagtail has checked the page's own privacy; the program's gates are ours.
        program = self.served_by.program
        if program is None or program not in visible_programs(request):
            raise Http404
        self.program = program
        return super(ProgramView, self).answer(request, *args, **kwargs)

    def get_subpath(self):
        return self.subpath

    def get(self, request, *args, **kwargs):
        if self.served_by is None and (url := self.face_url):
            query = request.META.get("QUERY_STRING", "")
            return redirect(f"{url}{self.get_subpath()}" + (f"?{query}" if query else ""))
        return self.show(request)

    def show(self, request):
        return self.render_to_response(self.get_context_data())

    @cached_property
    def face_url(self):
        return links.face_url(links.directory_face(self.program), self.request)

    @cached_property
    def base(self):
        """The directory's address, below which all profiles stand."""
        return links.face_url(self.served_by, self.request) or links.plain_directory_url(
            self.program
        )

    def get_breadcrumbs(self):
        """Down to the directory; parts below it add themselves."""
        directory = self.served_by.title if self.served_by else _("Mentors")
        above = self._pages_above() if self.served_by else self._program_above()
        if self.subpath_title is None:
            return [*above, (directory, None)]
        return [*above, (directory, self.base), (self.subpath_title, None)]

    def _pages_above(self):
        above = self.served_by.get_ancestors().filter(depth__gt=1, live=True).order_by("depth")
        return [(page.title, page.get_url(self.request)) for page in above]

    def _program_above(self):
        url = reverse("wagtail_reverse_mentoring:program", args=[self.program.slug])
        return [(self.program.name, url)]

    def get_context_data(self, **kwargs):
        page = self.served_by.get_context(self.request) if self.served_by else {}
        return {
            **page,
            **super().get_context_data(
                base=self.base,
                suggest_url=f"{self.base}suggest/",
                offer_url=reverse("wagtail_reverse_mentoring:offer", args=[self.program.slug]),
                meta_description=getattr(self.served_by, "description", ""),
                **kwargs,
            ),
        }


class DirectoryView(DirectoryPartView):
    """All mentors of a program, narrowed by whatever the address says."""

    template_name = "wagtail_reverse_mentoring/mentors/directory.html"
    page_title = gettext_lazy("Mentors")

    def get_page_title(self):
        return self.served_by.title if self.served_by else super().get_page_title()

    def show(self, request):
        answer = search(self.program, request.GET, timezone.now(), base=self.base)
        status = 404 if answer.page is None else 200
        context = self.get_context_data(answer=answer, question=answer.question, orders=ORDERS)
        if answer.nobody_yet:
            context.update(orders=[], suggest_url="")
        return self.render_to_response(context, status=status)


class MentorView(DirectoryPartView):
    """One mentor: what they offer, and what one can do about it."""

    template_name = "wagtail_reverse_mentoring/mentors/profile.html"

    def get_subpath(self):
        return f"{self.kwargs['profile']}/"

    def show(self, request):
        profiles = MentorProfile.objects.filter(program=self.program).for_cards()
        self.profile = profiles.select_related("places").filter(uuid=self.kwargs["profile"]).first()
        if self.profile is None or not can_see(self.profile, self.person):
            raise Http404
        load_people([self.profile.person])
        return super().show(request)

    def get_page_title(self):
        return self.profile.person.display_name

    @property
    def subpath_title(self):
        return self.profile.person.display_name

    def get_context_data(self, **kwargs):
        listed, mine = is_listed(self.profile), self.profile.person_id == self.person.pk
        return super().get_context_data(
            profile=self.profile,
            **profile_words(self.profile),
            is_mine=mine,
            is_listed=listed,
            hidden_words="" if listed else hidden_words(self.profile, mine=mine),
            register_url="" if listed or mine else self._register_url(),
            is_pending=self.profile.state == ProfileState.PENDING,
            **kwargs,
        )

    def _register_url(self):
        """Where coordinators judge the profile; "" where the host has no desk."""
        try:
            return reverse(REGISTER_ROW, args=[self.profile.uuid])
        except NoReverseMatch:
            return ""


class SuggestView(DirectoryPartView):
    """Tick up to three wishes, get three mentors who are free, each with its because."""

    template_name = "wagtail_reverse_mentoring/mentors/suggest.html"
    page_title = gettext_lazy("Which mentor fits you?")
    subpath = "suggest/"

    @property
    def subpath_title(self):
        return self.get_page_title()

    def get_context_data(self, **kwargs):
        wishes = suggestions.wishes_of(self.program)
        given = set(filter(None, self.request.GET.getlist("wish")))
        ticked = suggestions.read_wishes(given, wishes)
        too_many = len(ticked) > suggestions.MOST_WISHES
        found = None
        if ticked and not too_many:
            found = suggestions.suggest(
                self.program, ticked, self.person, timezone.now(), base=self.base
            )
        return super().get_context_data(
            groups=[
                (_("Where would you like to start?"), [w for w in wishes if w.kind == "module"]),
                (_("What is it about?"), [w for w in wishes if w.kind == "theme"]),
            ],
            ticked={wish.value for wish in ticked},
            too_many=too_many,
            none_ticked="go" in self.request.GET and not ticked,
            left_out=len(ticked) < len(given),
            found=found,
            **kwargs,
        )
