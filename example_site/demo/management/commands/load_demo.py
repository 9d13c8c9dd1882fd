"""Fills the intranet with the invented company; running it again keeps what people did."""

from django.core.management.base import BaseCommand
from django.db import transaction

from example_site.demo.loaders import access, mentoring, pages, people

# In this order: the mentoring program needs the people, and a page to hang on.
STEPS = [people, pages, access, mentoring]


class Command(BaseCommand):
    help = "Loads the demo: people, pages, news. May be run again at any time."

    def handle(self, *args, **options):
        for step in STEPS:
            with transaction.atomic():
                done = step.load()
            if options["verbosity"]:
                self.stdout.write(f"  {done}")
