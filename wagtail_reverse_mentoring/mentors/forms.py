"""The form in which somebody offers to mentor."""

import re

from django import forms
from django.conf import settings
from django.conf.locale import LANG_INFO
from django.utils import translation
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..people.adapter import get_adapter
from ..programs.models import Module, Topic, TopicArea
from ..programs.querysets import in_screen_language
from .choices import Meeting
from .models import MentorLanguage
from .rules import NothingToShow
from .words import known_language, language_name, one_line, without_controls

MOST_TOPICS = 10
LONGEST_TOPIC = 60
MOST_PEOPLE = 5
# With more of them, the site's languages are no help in choosing.
FEW_LANGUAGES = 12


def near_languages(program, spoken, chosen):
    """The languages worth a tick box: the person's, the program's, other mentors', the site's."""
    others = MentorLanguage.objects.filter(profile__entry__program=program)
    spoken_here = others.order_by("code").values_list("code", flat=True).distinct()
    site = [code for code, _name in settings.LANGUAGES]
    few = site if len(site) <= FEW_LANGUAGES else []
    codes = [*chosen, *spoken, program.language, *few, *spoken_here[:FEW_LANGUAGES]]
    return _named(map(known_language, codes))


def other_languages(near):
    """Every other language Django knows by name, A–Z in the language of the screen.

    Languages one speaks, not variants of them: of these, the site's own alone.
    """
    site = {known_language(code) for code, _name in settings.LANGUAGES}
    codes = [code for code, info in LANG_INFO.items() if "name" in info]
    codes = [code for code in codes if code in site or code == "zh-hans" or "-" not in code]
    ticked = set(dict(near).values())
    others = [(code, name) for code, name in _named(codes) if name not in ticked]
    return sorted(others, key=lambda pair: pair[1].casefold())


def _named(codes):
    """(code, name) pairs, each name once."""
    names = {}
    for code in filter(None, codes):
        names.setdefault(str(language_name(code)), code)
    return [(code, name) for name, code in names.items()]


class OneLineField(forms.CharField):
    """Text on one line; control characters are taken out, not complained about."""

    def to_python(self, value):
        return one_line(super().to_python(value or ""))


class LinesField(forms.CharField):
    """Text with line breaks; other control characters are taken out."""

    widget = forms.Textarea

    def to_python(self, value):
        return without_controls(super().to_python(value or "")).strip()


class OfferForm(forms.Form):
    """What a mentor says about themselves. `answers()` are the arguments of `save_profile`."""

    topics = forms.MultipleChoiceField(
        label=_("What can you show?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("What you use every day counts. Nobody expects an expert."),
    )
    other_topics = OneLineField(
        label=_("Something else, separated by commas"), required=False, max_length=700
    )
    modules = forms.MultipleChoiceField(
        label=_("Where could somebody start with you?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    languages = forms.MultipleChoiceField(
        label=_("Which languages can you meet in?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    another_language = forms.ChoiceField(label=_("Another language"), required=False)
    meeting = forms.ChoiceField(
        label=_("How do you like to meet?"),
        choices=[(value, capfirst(label)) for value, label in Meeting.choices],
        initial=Meeting.EITHER,
        widget=forms.RadioSelect,
    )
    meeting_place = OneLineField(
        label=_("Where?"),
        required=False,
        max_length=120,
        help_text=_("For example “Hamburg, the canteen terrace”."),
    )
    limit = forms.TypedChoiceField(
        label=_("With how many people at a time?"),
        help_text=_("One is plenty to begin with: about an hour a month, and what you agree on."),
        coerce=int,
        initial=1,
        widget=forms.RadioSelect,
    )
    about = LinesField(
        label=_("A few lines about you"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("How did you come to it? What do you like to show?"),
    )
    wants_to_learn = OneLineField(
        label=_("What would you like to learn in return?"),
        required=False,
        max_length=255,
        help_text=_("For example “How decisions are made at the top”."),
    )
    shows_photo = forms.BooleanField(label=_("Show my photo"), required=False)
    manager_knows = forms.BooleanField(
        label=_("My manager knows"),
        required=False,
        help_text=_("This program asks for it. A sentence in passing is enough."),
    )

    def __init__(self, data=None, *, program, person, profile=None):
        self.program, self.profile = program, profile
        adapter = get_adapter()
        self.photo_url = adapter.photo_url(person.user) or ""
        self.areas = in_screen_language(TopicArea.objects.all(), program.language)
        self.modules = in_screen_language(Module.objects.all(), program.language)
        self.suggested = list(Topic.objects.exclude(area=None).select_related("area"))
        spoken = list(map(known_language, adapter.spoken_languages(person.user)))
        chosen = profile.language_codes if profile else spoken
        super().__init__(data, initial=self._initial([code for code in chosen if code]))
        self._set_choices(near_languages(program, spoken, chosen))
        if not self.photo_url:
            del self.fields["shows_photo"]
        if not program.asks_manager:
            del self.fields["manager_knows"]

    def _initial(self, languages):
        profile = self.profile
        if profile is None:
            return {"languages": languages, "limit": 1}
        names = ["meeting", "meeting_place", "about", "wants_to_learn", "shows_photo"]
        offered = {offer.tag.slug: offer.tag.name for offer in profile.topic_offers.all()}
        suggested = {topic.slug for topic in self.suggested}
        return {
            **{name: getattr(profile, name) for name in [*names, "manager_knows"]},
            "limit": profile.places.limit,
            "languages": languages,
            "modules": [str(module.translation_key) for module in profile.modules.all()],
            "topics": [slug for slug in offered if slug in suggested],
            "other_topics": ", ".join(
                name for slug, name in offered.items() if slug not in suggested
            ),
        }

    def _set_choices(self, near):
        top = max(MOST_PEOPLE, self.initial["limit"])
        self.fields["limit"].choices = [(number, str(number)) for number in range(1, top + 1)]
        self.fields["languages"].choices = near
        other = self.fields["another_language"]
        other.choices = [("", "–"), *other_languages(())]
        # Not offered twice; still accepted, where a box has appeared since the form was sent out.
        other.widget.choices = [("", "–"), *other_languages(near)]
        self.fields["modules"].choices = [
            (str(key), module.title) for key, module in self.modules.items()
        ]
        self.fields["topics"].choices = [(topic.slug, topic.name) for topic in self.suggested]
        if not self.modules:
            del self.fields["modules"]

    def topic_groups(self):
        """(theme, its tick boxes), in the editors' order, for the template."""
        options = {option.data["value"]: option for option in self["topics"].subwidgets}
        by_area = {}
        for topic in self.suggested:
            by_area.setdefault(topic.area.translation_key, []).append(options[topic.slug])
        return [(area, by_area[key]) for key, area in self.areas.items() if key in by_area]

    def clean_other_topics(self):
        names = [one_line(name) for name in re.split(r"[,;\n]", self.cleaned_data["other_topics"])]
        names = list({name.casefold(): name for name in reversed(names) if name}.values())[::-1]
        for name in names:
            if len(name) > LONGEST_TOPIC:
                self.add_error("other_topics", self._too_long(name))
            elif not any(char.isalnum() for char in name):
                self.add_error("other_topics", _("A topic needs at least one letter or number."))
        return names

    def _too_long(self, name):
        return ngettext(
            "“%(start)s…” is too long for a topic: %(most)s letter at most.",
            "“%(start)s…” is too long for a topic: %(most)s letters at most.",
            LONGEST_TOPIC,
        ) % {"start": name[:20], "most": LONGEST_TOPIC}

    def clean(self):
        data = super().clean()
        if not {"topics", "other_topics"} & set(self.errors):
            names = self._topics(data)
            if not names:
                self.add_error("topics", str(NothingToShow()))
            elif len(names) > MOST_TOPICS:
                self.add_error("topics", self._too_many(len(names)))
        if "languages" not in self.errors and not self._languages(data):
            self.add_error("languages", _("Name at least one language."))
        return data

    def _too_many(self, count):
        return _("Ten topics are enough: these are %(count)s. Which matter most?") % {
            "count": count
        }

    def _topics(self, data):
        """Topics that exist (in whatever case they were typed), and the names of new ones."""
        typed = data.get("other_topics", [])
        known = {}
        if typed:
            known = {topic.name.casefold(): topic for topic in Topic.objects.all()}
        ticked = [topic for topic in self.suggested if topic.slug in data.get("topics", ())]
        return list(dict.fromkeys([*ticked, *(known.get(name.casefold(), name) for name in typed)]))

    def _languages(self, data):
        return [*data.get("languages", ()), *filter(None, [data.get("another_language")])]

    def _modules(self, data):
        """Rows point at modules in the language of the program; screens show the translation."""
        rows = Module.objects.filter(translation_key__in=data.get("modules", ()))
        with translation.override(self.program.language):
            return list(in_screen_language(rows).values())

    def answers(self):
        """The arguments of `actions.save_profile`."""
        data = self.cleaned_data
        texts = ["about", "wants_to_learn", "meeting", "meeting_place"]
        return {
            "texts": {
                **{name: data[name] for name in texts},
                "shows_photo": data.get("shows_photo", False),
                "manager_knows": data.get("manager_knows", False),
            },
            "limit": data["limit"],
            "modules": self._modules(data),
            "topics": self._topics(data),
            "languages": self._languages(data),
        }
