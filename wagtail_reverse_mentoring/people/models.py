"""`Person`: a human in the domain, and the few facts about them that SQL must know."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..core.models import UuidModel
from .querysets import PersonQuerySet


class Person(UuidModel):
    """Every domain foreign key to a human points here, because hosts delete and rename users.

    The cached facts come from the people adapter: at the person's first POST, and whenever the
    clock asks again.
    """

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="reverse_mentoring_person",
    )
    display_name = models.CharField(max_length=255)
    sort_name = models.CharField(max_length=255, db_index=True)
    language = models.CharField(max_length=20, blank=True)
    active = models.BooleanField(default=True)
    refreshed_at = models.DateTimeField(null=True, editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["sort_name", "pk"]

    def __str__(self):
        # Wagtail keeps labels of deleted rows in its log: they name nobody.
        return str(_("a participant"))
