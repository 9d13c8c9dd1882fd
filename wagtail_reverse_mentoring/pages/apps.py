"""The companion app with the concrete pages."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReverseMentoringPagesConfig(AppConfig):
    """Install it beside `wagtail_reverse_mentoring`, unless the site swaps the base page."""

    name = "wagtail_reverse_mentoring.pages"
    label = "wagtail_reverse_mentoring_pages"
    verbose_name = _("Reverse mentoring pages")
    default_auto_field = "django.db.models.BigAutoField"
