"""The app: one label, its checks and receivers."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ReverseMentoringConfig(AppConfig):
    """Loads at any place in INSTALLED_APPS; asks the database nothing."""

    name = "wagtail_reverse_mentoring"
    label = "wagtail_reverse_mentoring"
    verbose_name = _("Reverse mentoring")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from . import checks, receivers  # noqa: F401, PLC0415 -- app ready
