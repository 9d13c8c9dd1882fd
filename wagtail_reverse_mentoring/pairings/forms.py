"""What people fill in: asking needs no typing, a no needs no reason."""

from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext_lazy as _

from ..programs.models import Module, Topic
from ..programs.querysets import in_screen_language
from .choices import DeclineReason

NOT_SURE = "not-sure"
MOST_TOPICS = 3

OPENINGS = [
    ("team", _("My team talks about this, and I'd like to follow.")),
    ("try", _("I'd like to try it myself, with somebody beside me.")),
    ("fresh", _("I'm curious how you see things here.")),
]


@dataclass(frozen=True)
class Choice:
    """A radio's label in two parts."""

    title: object
    text: object

    def __str__(self):
        return str(self.title)


class AskForm(forms.Form):
    """Where to start, up to three topics, an optional message: everything is preset."""

    module = forms.ChoiceField(label=_("Where would you like to start?"), widget=forms.RadioSelect)
    topics = forms.ModelMultipleChoiceField(
        label=_("What would you like to look at?"),
        help_text=_("Up to three. You can leave it open, too."),
        queryset=Topic.objects.none(),
        to_field_name="slug",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    opening = forms.ChoiceField(
        label=_("A first sentence to tap"),
        choices=OPENINGS,
        required=False,
        widget=forms.RadioSelect,
    )
    message = forms.CharField(
        label=_("In your own words"),
        required=False,
        max_length=800,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, data=None, *, profile, preset=None):
        self.modules = in_screen_language(Module.objects.all(), profile.program.language)
        super().__init__(data, initial=self._initial(preset, profile))
        offered = set(profile.modules.values_list("translation_key", flat=True))
        self.fields["module"].choices = [
            (
                NOT_SURE,
                Choice(_("Not sure yet"), _("You find out together in your first session.")),
            ),
            *(
                (str(key), Choice(module.title, module.summary))
                for key, module in self.modules.items()
                if not offered or key in offered
            ),
        ]
        topics = Topic.objects.filter(offers__content_object=profile).distinct()
        self.fields["topics"].queryset = topics
        if not topics:
            del self.fields["topics"]

    def _initial(self, preset, profile):
        """From the filters the visitor came with; what this mentor doesn't offer falls out."""
        wanted = preset or {}
        # PostgreSQL refuses to look for a NUL character; no slug has one.
        named = [slug for slug in wanted.get("topic", [])[:20] if slug.isprintable()]
        slugs = profile.topic_offers.filter(tag__slug__in=named)
        module = next(iter(wanted.get("module", [])), NOT_SURE)
        return {
            "module": module if module in map(str, self.modules) else NOT_SURE,
            "topics": list(slugs.values_list("tag__slug", flat=True)[:MOST_TOPICS]),
            "opening": "",
        }

    def clean_topics(self):
        topics = self.cleaned_data["topics"]
        if len(topics) > MOST_TOPICS:
            raise forms.ValidationError(_("Please choose three at most."), code="too_many")
        return topics

    def answers(self, program):
        """What `actions.request_pairing` takes. Modules are stored in the program's language."""
        data = self.cleaned_data
        module = None
        if data["module"] != NOT_SURE:
            rows = Module.objects.filter(translation_key=data["module"]).select_related("locale")
            module = min(rows, key=lambda row: row.locale.language_code != program.language)
        opening = str(dict(OPENINGS).get(data["opening"], ""))
        return {
            "module": module,
            "topics": data.get("topics", []),
            "message": "\n".join(part for part in (opening, data["message"].strip()) if part),
        }


class DeclineForm(forms.Form):
    """A no: one tap. The reason is preset to "I prefer not to say"."""

    reason = forms.ChoiceField(
        label=_("Would you like to say why?"),
        choices=DeclineReason,
        initial=DeclineReason.UNSAID,
        required=False,
        widget=forms.RadioSelect,
        help_text=_(
            "Coordinators see reasons only as counts. The person who asked never sees them."
        ),
    )
    pause = forms.BooleanField(
        label=_("Don't show me as free for a while"),
        required=False,
        help_text=_("You take requests again with one click on your profile."),
    )

    def clean_reason(self):
        return self.cleaned_data["reason"] or DeclineReason.UNSAID


class HelpForm(forms.Form):
    """Words for the help mailbox."""

    words = forms.CharField(
        label=_("What would help?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("A line is enough. Somebody from the program will write back or call."),
    )
