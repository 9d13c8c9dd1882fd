"""Concrete pages: a mixin plus Wagtail's base page, nothing else."""

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from ..landing.page_mixins import ProgramPageMixin
from ..mentors.page_mixins import MentorDirectoryPageMixin


class ProgramPage(ProgramPageMixin, Page):
    """The landing page of a program."""

    class Meta:
        verbose_name = _("reverse mentoring program")
        verbose_name_plural = _("reverse mentoring programs")


class MentorDirectoryPage(MentorDirectoryPageMixin, Page):
    """The mentors of a program: the directory, and every profile below it."""

    class Meta:
        verbose_name = _("mentors of a program")
        verbose_name_plural = _("mentors of programs")
