"""The blocks an editor builds the landing page from.

A block's template finds `program`, `person` and `request` in the page's context; what a block shows
of other rooms is fetched in its `get_context`, once.
"""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock, ImageChooserBlock

from ..programs.models import Program
from . import content, defaults

TEMPLATES = "wagtail_reverse_mentoring/landing/blocks"
PROSE = ["h3", "bold", "italic", "link", "document-link", "ol", "ul"]
ANSWER = ["bold", "italic", "link", "document-link", "ol", "ul"]


class LandingBlock(blocks.StructBlock):
    """A part of the landing page. `live(program, context)` fetches what it shows of other rooms."""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        program = context.get("program")
        context["live"] = self.live(value, program, context) if program is not None else None
        return context

    def live(self, value, program, context):
        return None

    def get_preview_value(self):
        """The default content of this block, else a sample, for the block picker."""
        return self.to_python(defaults.sample(self.name) or {})

    @property
    def is_previewable(self):
        return defaults.sample(self.name) is not None

    def get_preview_context(self, value, parent_context=None):
        """The preview in the block picker shows the first program its editor may see."""
        context = super().get_preview_context(value, parent_context=parent_context)
        user = context["request"].user
        context["program"] = Program.objects.visible_to(user).first()
        return context

    class Meta:
        preview_template = "wagtail_reverse_mentoring/landing/block_preview.html"


def heading(default, **kwargs):
    return blocks.CharBlock(
        label=_("Heading"), default=default, required=False, max_length=120, **kwargs
    )


def intro(default=""):
    return blocks.CharBlock(
        label=_("A sentence below it"), default=default, required=False, max_length=255
    )


class OpeningBlock(LandingBlock):
    """The first screen: one sentence, one button."""

    sentence = blocks.CharBlock(
        label=_("One sentence"),
        default=_("Let a colleague show you how it is done today."),
        max_length=120,
        help_text=_("What people get out of it. It is the page's main heading."),
    )
    lead = blocks.TextBlock(
        label=_("A few words more"),
        required=False,
        max_length=400,
        form_classname="",
    )
    picture = ImageBlock(label=_("Picture"), required=False)

    def live(self, value, program, context):
        return content.opening_button(program, context.get("person"), context.get("now"))

    class Meta:
        icon = "home"
        label = _("Opening")
        description = _(
            "One sentence, a picture and one button. The button's words follow the dates and "
            "the visitor: find a mentor, the day on which matching opens, your mentoring."
        )
        template = f"{TEMPLATES}/opening.html"


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=80)
    text = blocks.TextBlock(label=_("Text"), max_length=400)

    class Meta:
        icon = "order"
        label = _("Step")


class StepsBlock(LandingBlock):
    heading = heading(_("How it works"))
    steps = blocks.ListBlock(StepBlock(), label=_("Steps"), min_num=1, max_num=5)

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        description = _("How it works, in three steps.")
        template = f"{TEMPLATES}/steps.html"


class ModulesBlock(LandingBlock):
    heading = heading(_("Where to start"))
    intro = intro(_("Begin where it suits you. Nobody has to go through all of it."))

    def live(self, value, program, context):
        return content.modules(program)

    class Meta:
        icon = "tasks"
        label = _("Modules")
        description = _("The modules, as they stand among the snippets.")
        template = f"{TEMPLATES}/modules.html"


class ThemesBlock(LandingBlock):
    heading = heading(_("What it can be about"))
    intro = intro(_("Pick one theme or mix them. The two of you decide."))

    def live(self, value, program, context):
        return content.themes(program)

    class Meta:
        icon = "tag"
        label = _("Themes")
        description = _("The themes, as they stand among the snippets.")
        template = f"{TEMPLATES}/themes.html"


class DatesBlock(LandingBlock):
    heading = heading(_("Dates"))

    def live(self, value, program, context):
        return content.dates(program, program.today(context.get("now")))

    class Meta:
        icon = "calendar-alt"
        label = _("Dates")
        description = _("The round's dates, drawn, with today on it. They come from the program.")
        template = f"{TEMPLATES}/dates.html"


class FreeMentorsBlock(LandingBlock):
    heading = heading(
        "", help_text=_("Empty: says how many are free, for example “9 mentors are free now”.")
    )
    number = blocks.IntegerBlock(
        label=_("How many to show"), default=content.FACES, min_value=1, max_value=content.FACES
    )

    def live(self, value, program, context):
        day = program.today(context.get("now"))
        number = min(value.get("number") or content.FACES, content.FACES)
        return content.free_mentors(program, day, number, context.get("request"))

    class Meta:
        icon = "group"
        label = _("Free mentors")
        description = _("Mentors who are free now, others every day.")
        template = f"{TEMPLATES}/free_mentors.html"


class ContactBlock(LandingBlock):
    heading = heading(_("Who runs it"))
    intro = intro(_("Write to us before you ask, while it runs, or if something is not right."))

    def live(self, value, program, context):
        return content.coordinators(program)

    class Meta:
        icon = "mail"
        label = _("Contact")
        description = _("The program's coordinators, and the way to help.")
        template = f"{TEMPLATES}/contact.html"


class FiguresBlock(LandingBlock):
    heading = heading(_("So far"))

    def live(self, value, program, context):
        return content.figures(program)

    class Meta:
        icon = "order-up"
        label = _("Figures")
        description = _("Mentors and pairs. A figure below five is not shown.")
        template = f"{TEMPLATES}/figures.html"


class VoiceBlock(blocks.StructBlock):
    quote = blocks.TextBlock(label=_("Quote"), max_length=400)
    name = blocks.CharBlock(label=_("Name"), max_length=120)
    role = blocks.CharBlock(label=_("Role"), required=False, max_length=120)
    picture = ImageChooserBlock(label=_("Picture"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Voice")


class VoicesBlock(LandingBlock):
    heading = heading("")
    voices = blocks.ListBlock(VoiceBlock(), label=_("Voices"), min_num=1)

    class Meta:
        icon = "openquote"
        label = _("Voices")
        description = _("What people say about it: a quote, a name, a role, a picture.")
        template = f"{TEMPLATES}/voices.html"


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(label=_("Question"), max_length=200)
    answer = blocks.RichTextBlock(label=_("Answer"), features=ANSWER)

    class Meta:
        icon = "help"
        label = _("Question")


class QuestionsBlock(LandingBlock):
    heading = heading(_("Good to know"))
    questions = blocks.ListBlock(QuestionBlock(), label=_("Questions"), min_num=1)

    class Meta:
        icon = "help"
        label = _("Questions and answers")
        description = _("What reverse mentoring is. Answers open with a click.")
        template = f"{TEMPLATES}/questions.html"


class TextBlock(LandingBlock):
    heading = heading("")
    text = blocks.RichTextBlock(label=_("Text"), features=PROSE)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = f"{TEMPLATES}/text.html"


class PictureBlock(LandingBlock):
    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=255)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = f"{TEMPLATES}/image.html"


class LandingBlocks(blocks.StreamBlock):
    """Everything a landing page can be built from."""

    opening = OpeningBlock(group=_("The program"))
    steps = StepsBlock(group=_("The program"))
    dates = DatesBlock(group=_("The program"))
    free_mentors = FreeMentorsBlock(group=_("The program"))
    modules = ModulesBlock(group=_("The program"))
    themes = ThemesBlock(group=_("The program"))
    figures = FiguresBlock(group=_("The program"))
    contact = ContactBlock(group=_("The program"))
    voices = VoicesBlock(group=_("Words and pictures"))
    questions = QuestionsBlock(group=_("Words and pictures"))
    text = TextBlock(group=_("Words and pictures"))
    image = PictureBlock(group=_("Words and pictures"))

    class Meta:
        block_counts = {
            name: {"max_num": 1} for name in ("opening", "dates", "free_mentors", "figures")
        }


def default_stream(program=None):
    """The default content as a value that renders like a page's own."""
    return LandingBlocks().to_python(defaults.default_body(program))
