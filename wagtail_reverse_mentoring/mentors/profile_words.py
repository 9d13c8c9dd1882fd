"""A profile in words, the same on the profile itself and on its owner's preview."""

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ..programs.models import Module
from ..programs.querysets import in_screen_language
from .cards import mentor_card
from .choices import ProfileState
from .words import in_a_row, language_name


def profile_words(profile):
    """What mentors/profile_head.html and profile_body.html show, beside the profile itself."""
    return {
        "card": mentor_card(profile, ""),
        "facts": _facts(profile),
        "module_facts": [(module.title, module.summary) for module in modules_of(profile)],
    }


def modules_of(profile):
    """The modules a mentor helps with, in the language of the screen, in the editors' order."""
    offered = profile.modules.values("translation_key")
    rows = Module.objects.filter(translation_key__in=offered)
    return list(in_screen_language(rows, profile.program.language).values())


def _facts(profile):
    """A list of (label, value) of what is known."""
    meeting = capfirst(profile.get_meeting_display())
    where = f"{meeting} ({profile.meeting_place})" if profile.meeting_place else meeting
    languages = in_a_row(language_name(code) for code in profile.language_codes)
    facts = [
        (_("Speaks"), languages),
        (_("Meets"), where),
        (_("Would like to learn"), profile.wants_to_learn),
    ]
    return [(label, value) for label, value in facts if value]


def hidden_words(profile, *, mine):
    """Why a profile that is not listed is on the screen all the same."""
    name = {"name": profile.person.display_name}
    if not mine and profile.state == ProfileState.PENDING:
        return _("Waiting for approval. Only coordinators and %(name)s see this.") % name
    if not mine and profile.state == ProfileState.TAKEN_DOWN:
        return _("Taken down. Only coordinators and %(name)s see this.") % name
    return _("This profile is not shown to others at the moment.")


def standing_words(profile):
    """How the profile stands, for its owner: a dict for components/notice.html."""
    if profile.state == ProfileState.DRAFT:
        return _notice(
            _("Nobody sees your profile yet."),
            _("Look at it as others would, then hand it in."),
        )
    if profile.state == ProfileState.PENDING:
        return _notice(
            _("Your profile is waiting for a coordinator."),
            _("Nobody else sees it yet. You can still change it."),
        )
    if profile.state == ProfileState.TAKEN_DOWN:
        return _notice(
            _("Your profile is taken down."),
            _("Nobody sees it. Hand it in again whenever you like."),
        )
    if profile.paused:
        return _notice(
            _("Your profile is shown, and you take no requests for a while."),
            _("Others read: “Not taking requests at the moment”. Ongoing mentoring goes on."),
        )
    return _notice(_("Your profile is shown."), _("What you change is live at once."), tone="good")


def _notice(title, text, tone="info"):
    return {"title": title, "text": text, "tone": tone}


def load_words(profile):
    """What it means that more people are there than the limit allows; "" where they are not."""
    places = profile.places
    if places.taken <= places.limit:
        return ""
    return _(
        "You are working with %(taken)s people at the moment, more than you now take at a time. "
        "Nothing ends; you are shown as full until you have fewer."
    ) % {"taken": places.taken}
