"""Screens: a person's notices, and whether mails come, too."""

from typing import NamedTuple

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..core.dates import date_of, day_words
from ..people.cards import PersonCard, load_people, person_card
from ..programs.access import visible_programs
from ..programs.models import Participant
from ..programs.views import MentoringView
from .actions import choose_mail, mark_read
from .badge import unread_count
from .forms import MailForm, ReadForm
from .letters import Notice, notice_of
from .models import Message
from .subjects import load_subjects
from .words import WORDS

PER_PAGE = 25


class Row(NamedTuple):
    """A message on the page. `notice` None: the row it was about is gone."""

    message: Message
    when: str
    notice: Notice | None = None
    card: PersonCard | None = None

    @property
    def uuid(self):
        return str(self.message.uuid)


class MailSwitch(NamedTuple):
    """Whether mails of a program come; `possible` False where it sends none at all."""

    program: object
    mail: bool
    possible: bool


class NoticesView(MentoringView):
    """What has happened, newest first; a POST switches mails of a program on or off."""

    template_name = "wagtail_reverse_mentoring/notifications/notices.html"
    page_title = gettext_lazy("Notices")

    def get_breadcrumbs(self):
        return [
            (_("Your mentoring"), reverse("wagtail_reverse_mentoring:yours")),
            (self.page_title, None),
        ]

    def post(self, request, *args, **kwargs):
        form = MailForm(request.POST)
        program = form.is_valid() and self.program_of(form.cleaned_data["program"])
        if not program:
            raise Http404
        mail = form.cleaned_data["mail"]
        choose_mail(program, by=self.act(), mail=mail)
        words = _("Notices come by mail, too.") if mail else _("Notices stay in the intranet.")
        messages.success(request, words)
        return redirect("wagtail_reverse_mentoring:notices")

    def program_of(self, slug):
        programs = visible_programs(self.request)
        return next((program for program in programs if program.slug == slug), None)

    def get_context_data(self, **kwargs):
        notices = Message.objects.none()
        if self.person.pk:
            notices = Message.objects.notices_of(self.person).with_step()
        page = Paginator(notices, PER_PAGE).get_page(self.request.GET.get("page"))
        return super().get_context_data(
            page_obj=page,
            rows=rows_of(page.object_list),
            unread=unread_count(self.request.user),
            switches=mail_switches(self.request, self.person),
            **kwargs,
        )


class NoticesReadView(MentoringView):
    """Mark one notice as read, or all."""

    http_method_names = ["post", "options"]

    def get_back_url(self):
        return reverse("wagtail_reverse_mentoring:notices")

    def post(self, request, *args, **kwargs):
        form = ReadForm(request.POST)
        if not form.is_valid():
            raise Http404
        person, notice = self.act(), form.cleaned_data["notice"]
        mine = Message.objects.notices_of(person)
        if notice:
            mine = mine.filter(uuid=notice)
            if not mine.exists():
                raise Http404
        mark_read(person, mine)
        messages.success(request, _("Marked as read.") if notice else _("All marked as read."))
        page = form.cleaned_data["page"]
        return redirect(self.get_back_url() + (f"?page={page}" if page else ""))


def rows_of(notices):
    """Notices with their words and who they are about; the same number of queries for any number."""
    notices = list(notices)
    subjects = load_subjects([message.transition for message in notices])
    about = {}
    for message in notices:
        if subject := subjects.get(message.transition_id):
            about[message.pk] = person_about(message, subject)
    load_people([person for person, _photo in about.values()])
    return [_row(message, subjects.get(message.transition_id), about) for message in notices]


def _row(message, subject, about):
    program = message.program
    day = date_of(message.created_at, program.tz)
    row = Row(message, day_words(day, program.today()))
    if subject is None or message.kind not in WORDS:
        return row
    person, photo = about[message.pk]
    return row._replace(notice=notice_of(message, subject), card=person_card(person, photo=photo))


def person_about(message, subject):
    """Whose portrait stands beside a notice, and whether they agreed to show their photo."""
    if not hasattr(subject, "mentee"):
        return subject.person, getattr(subject, "shows_photo", True)
    if message.receiver_id == subject.mentor_id:
        return subject.mentee, True
    return subject.mentor, bool(subject.mentor_profile and subject.mentor_profile.shows_photo)


def mail_switches(request, person):
    """A MailSwitch for each program this person takes part in or coordinates."""
    if person.pk is None:
        return []
    mails = dict(Participant.objects.filter(person=person).values_list("program", "mail"))
    own = set(mails) | set(person.coordinates.values_list("pk", flat=True))
    return [
        MailSwitch(program, mails.get(program.pk, True), program.sends_mail)
        for program in visible_programs(request)
        if program.pk in own
    ]
