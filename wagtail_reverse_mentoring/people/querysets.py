"""Reads of people."""

from django.db import models


class PersonQuerySet(models.QuerySet):
    def active(self):
        """People the adapter called active when it was last asked."""
        return self.filter(active=True)

    def named(self, text):
        """People whose name contains every word of `text`."""
        people = self
        for word in text.split():
            people = people.filter(display_name__icontains=word)
        return people
