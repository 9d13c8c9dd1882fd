"""The teaser as a StreamField block, for home pages that editors build."""

from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..programs.models import Program
from .teaser import make_teaser


def program_choices():
    """Every program by its uuid: asked when a form is shown, never at import."""
    return [(str(program.uuid), program.name) for program in Program.objects.all()]


class MentoringTeaserBlock(blocks.StructBlock):
    """Shows a program, where it stands and what to do next; nothing to whoever may not see it.

    Render it with `{% include_block %}`, which hands the request on.
    """

    program = blocks.ChoiceBlock(
        choices=program_choices,
        required=False,
        label=_("Program"),
        help_text=_("Empty: the first one that the visitor may see."),
    )

    class Meta:
        icon = "group"
        label = _("Reverse mentoring")
        template = "wagtail_reverse_mentoring/host/teaser.html"

    def render(self, value, context=None):
        request = (context or {}).get("request")
        teaser = make_teaser(request, uuid=value.get("program") or None) if request else None
        if teaser is None:
            return ""
        return render_to_string(self.meta.template, {"teaser": teaser, "level": 2})
