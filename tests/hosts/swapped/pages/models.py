"""As docs/installing.md says: our mixins, the host's base page. It has no SEO and no menu fields."""

from wagtail.test.basepage.models import BasePage

from wagtail_reverse_mentoring.landing.page_mixins import ProgramPageMixin
from wagtail_reverse_mentoring.mentors.page_mixins import MentorDirectoryPageMixin


class ProgramPage(ProgramPageMixin, BasePage):
    """The landing page of a program."""


class MentorDirectoryPage(MentorDirectoryPageMixin, BasePage):
    """The mentors of a program."""
