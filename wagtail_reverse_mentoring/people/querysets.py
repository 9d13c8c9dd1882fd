"""Reads of people."""

from django.db import models


class PersonQuerySet(models.QuerySet):
    def active(self):
        """People the adapter called active when it was last asked."""
        return self.filter(active=True)
