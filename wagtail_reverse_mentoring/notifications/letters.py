"""Turns messages into words: a `Notice` for the screen, a `Letter` for the mail.

Both in the language that is active; who renders for somebody else switches it on first.
"""

from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from wagtail.models import Site

from ..core.dates import date_of, date_words
from ..mentors.words import one_line
from ..pairings.models import HelpCall
from ..people.adapter import get_adapter
from .words import WORDS

TEMPLATES = "wagtail_reverse_mentoring/notifications"

# The coordinator's page of a profile in the Wagtail admin (the desk's: linked by name).
APPROVAL_URL = "reverse-mentoring_mentors_modeladmin_inspect"


@dataclass(frozen=True)
class Notice:
    """One message in the words of its kind. `url` has no host.

    `overtaken`: the row it is about has moved on since, so there is nothing to do about it.
    """

    title: str
    happened: str
    todo: str
    button: str
    url: str
    overtaken: bool


@dataclass(frozen=True)
class Letter:
    """What a mail says. `by_hand`: somebody typed it, so it is no automatic mail."""

    subject: str
    text: str
    html: str = ""
    reply_to: str = ""
    by_hand: bool = False


def notice_of(message, subject):
    """The words of a message about the row `subject`."""
    words, facts = WORDS[message.kind], facts_of(message, subject)

    def fill(text):
        return str(text) % facts

    return Notice(
        title=fill(words.title),
        happened=fill(words.happened),
        todo=fill(words.todo),
        button=str(words.button),
        url=url_of(words.link, subject),
        overtaken=subject.state != message.transition.to_state,
    )


def letter_of(message, subject):
    """The mail that a message becomes."""
    if isinstance(subject, HelpCall):
        return _help_letter(subject)
    notice = notice_of(message, subject)
    context = {
        "notice": notice,
        "why": str(WORDS[message.kind].why) % facts_of(message, subject),
        "url": absolute(notice.url),
        "notices_url": absolute(reverse("wagtail_reverse_mentoring:notices")),
    }
    return Letter(
        subject=one_line(notice.title),
        text=render_to_string(f"{TEMPLATES}/mail.txt", context).strip() + "\n",
        html=render_to_string(f"{TEMPLATES}/mail.html", context),
    )


def _help_letter(call):
    """Exactly what was typed, who typed it, and a way to answer them. Nothing else."""
    name = call.person.display_name
    return Letter(
        subject=one_line(_("%(name)s asks for help") % {"name": name}),
        text=call.words,
        reply_to=address_of(call.person),
        by_hand=True,
    )


def facts_of(message, subject):
    """What the placeholders of `words` stand for."""
    facts = {"program": message.program.name, "decline_words": message.program.decline_words}
    if hasattr(subject, "mentee"):
        partner = subject.mentor if message.receiver_id == subject.mentee_id else subject.mentee
        facts["mentee"] = subject.mentee.display_name
        facts["mentor"] = subject.mentor.display_name
        facts["partner"] = partner.display_name
    else:
        facts["owner"] = subject.person.display_name
    if until := getattr(subject, "expires_at", None):
        program = message.program
        day = date_of(until, program.tz)
        facts["until"] = date_words(day, program.today(), weekday=True)
    return facts


def url_of(link, subject):
    """The path of a link named in `words`, for the row a message is about."""
    slug = subject.program.slug
    name, args = {
        "request": ("request", [slug, subject.uuid]),
        "pairing": ("pairing", [slug, subject.uuid]),
        "suggest": ("suggest", [slug]),
        "profile": ("mentor", [slug, subject.uuid]),
        "approval": ("mentor", [slug, subject.uuid]),
        "offer": ("offer", [slug]),
        "yours": ("yours", []),
    }[link]
    if link == "approval":
        try:
            return reverse(APPROVAL_URL, args=[subject.uuid])
        except NoReverseMatch:
            pass  # A site without the Wagtail admin: the profile itself, then.
    return reverse(f"wagtail_reverse_mentoring:{name}", args=args)


def address_of(person):
    """The mail address the people adapter knows of a person; empty if none."""
    return get_adapter().email(person.user) if person.user_id else ""


def base_url():
    """Where the intranet answers, for links in mails: there is no request to take it from.

    WAGTAILADMIN_BASE_URL is what Wagtail's own mails use and what a site sets on purpose; the
    default Site is often still "localhost".
    """
    if base := getattr(settings, "WAGTAILADMIN_BASE_URL", None):
        return base
    site = Site.objects.filter(is_default_site=True).first()
    return site.root_url if site else "http://localhost"


def absolute(path):
    """A path of ours with the host in front. A path in the base's own URL is dropped: `reverse`
    knows of it (FORCE_SCRIPT_NAME).
    """
    return urljoin(base_url(), path)


def mail_domain():
    """What stands behind the @ of our Message-IDs: always the same, attempt after attempt."""
    return urlsplit(base_url()).hostname or "localhost"
