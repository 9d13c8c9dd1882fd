"""Two invented mentors to look at before one writes about oneself."""

from django.utils.translation import gettext as _

from ..people.cards import PersonCard
from .cards import MentorCard


def samples():
    """The cards of two people one would believe; their words are ours, and translated."""
    return [
        _sample(
            "Lena Albers",
            _("Working student, Supply Chain, Bremen"),
            _(
                "I write the notes of our team in the wiki and keep half the mail away from us. "
                "I'll happily start at the very beginning, with your own first page."
            ),
            [_("Team wikis"), _("Fewer e-mails"), _("Finding things again")],
            [_("German"), _("English")],
        ),
        _sample(
            "Mateo Ruiz",
            _("Service technician, Heat Pumps, Valencia"),
            _(
                "From the van I answer questions of colleagues in four countries. "
                "I can show what a community does when nobody can pick up the phone."
            ),
            [_("Communities"), _("Posting from the phone")],
            [_("Spanish"), _("English")],
        ),
    ]


def _sample(name, headline, quote, topics, languages):
    return MentorCard(
        name=name,
        person=PersonCard(name=name),
        headline=headline,
        quote=quote,
        topics=tuple(topics),
        languages=tuple(languages),
        availability_words=_("Free now"),
        is_free=True,
    )
