"""Abstract models: what makes any Wagtail page the face of a program that its editor chose."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .models import Program


class ProgramFace(models.Model):
    """Abstract. Inherited by the landing page's mixin and by the directory page's."""

    program = models.ForeignKey(
        Program,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("program"),
    )

    class Meta:
        abstract = True


class LandingFace(ProgramFace):
    """Abstract. The page that *is* the program to visitors; its privacy guards all our screens."""

    class Meta:
        abstract = True
