"""The story on a host without pages."""

from django.core.management import CommandError
from django.test import SimpleTestCase
from wagtail.models import Page, Site

from tests.hosts import story


class Story(story.Story):
    def set_up(self):
        Site.objects.all().delete()
        super().set_up()
        assert Page.objects.filter(depth=2).count() == 1, "The setup makes no page."

    def live_with_pages(self):
        """This host has no page classes of ours: the setup says so and leaves nothing behind."""
        with SimpleTestCase().assertRaisesMessage(CommandError, "everything works without pages"):
            self.run_setup("--slug", "second", "--parent", "home")
        assert not story.Program.objects.filter(slug="second").exists()
