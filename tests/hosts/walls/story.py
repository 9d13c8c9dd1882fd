"""The story behind walls."""

from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale, Page
from wagtail.users.models import UserProfile

from tests.hosts import story
from tests.hosts.reader import Reader, soup_of
from tests.hosts.story import address
from wagtail_reverse_mentoring.models import MentorProfile, Pairing
from wagtail_reverse_mentoring.pages.models import MentorDirectoryPage, ProgramPage
from wagtail_reverse_mentoring.urls import urlpatterns


class Story(story.Story):
    def install(self):
        super().install()
        # Locks are held as long as an action takes, not as long as a page takes to render.
        for pattern in urlpatterns:
            assert pattern.callback._non_atomic_requests == {"default"}, pattern
        call_command("collectstatic", interactive=False, verbosity=0)

    def person(self, name):
        """One of them reads the Wagtail admin in a language that this site has no pages in."""
        user = super().person(name)
        if name == "Margit Brandauer":
            UserProfile.objects.create(user=user, preferred_language="fr")
        return user

    def browser(self, user=None):
        """Everybody has shown the second factor, but for those of whom it is said."""
        return Reader(user, headers={"X-2FA": "ok"})

    def live_without_pages(self):
        super().live_without_pages()
        page = self.browser(self.mentee).read(address("yours"), "Behind walls")
        link = soup_of(page).find("link", rel="stylesheet")["href"]
        assert link != "/static/wagtail_reverse_mentoring/reverse_mentoring.css"
        assert (settings.STATIC_ROOT / link.removeprefix(settings.STATIC_URL)).is_file()
        assert page["Content-Security-Policy"]

    def live_with_pages(self):
        super().live_with_pages()
        self.stop_at_the_second_factor()
        self.speak_german()

    def stop_at_the_second_factor(self):
        """Once the program has a live page, its wall stands before our own addresses, too."""
        hasty, wall = Client(), reverse("host:second-factor")
        hasty.force_login(self.mentee)
        profile = MentorProfile.objects.get(person__user=self.mentor).uuid
        pairing = Pairing.objects.get(mentee__user=self.mentee)
        for visit in (
            hasty.get(address("mentors", self.slug)),
            hasty.get(address("suggest", self.slug)),
            hasty.get(address("mentor", self.slug, profile)),
            hasty.get(address("ask", self.slug, profile)),
            hasty.get(address("offer", self.slug)),
            hasty.get(address("help", self.slug)),
            hasty.get(address("pairing", self.slug, pairing.uuid)),
            hasty.post(address("pairing_end", self.slug, pairing.uuid)),
        ):
            assert (visit.status_code, visit.get("Location")) == (302, wall)
        pairing.refresh_from_db()
        assert pairing.is_open
        assert hasty.get(address("program", self.slug), follow=True).redirect_chain[-1][0] == wall

    def speak_german(self):
        german = Locale.objects.create(language_code="de")
        for model in (ProgramPage, MentorDirectoryPage):
            page = model.objects.get(program=self.program)
            copy = page.copy_for_translation(german, copy_parents=True)
            copy.get_latest_revision().publish()
        Page.objects.filter(locale=german, depth=2).update(live=True)
        reader = self.browser(self.mentee)
        with translation.override("de"):
            page = reader.read(address("program", self.slug))
            assert page.redirect_chain[-1][0].startswith("/de/")
            reader.read(address("mentors", self.slug), "Jonas Wirth")
            reader.read(address("yours"), "Jonas Wirth")
