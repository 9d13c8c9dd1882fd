"""What happens on every host, from installing to a pair that learns together."""

from io import StringIO

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.checks import run_checks
from django.core.management import call_command
from django.template import Context, Template
from django.test import RequestFactory
from django.urls import reverse

from tests.hosts.reader import Reader, path_of, soup_of, words_of
from wagtail_reverse_mentoring.core.faces import live_faces
from wagtail_reverse_mentoring.mentors.links import DirectoryFace
from wagtail_reverse_mentoring.models import MentorProfile, Pairing, PairingRequest, Program
from wagtail_reverse_mentoring.programs.faces import LandingFace

LABEL = "wagtail_reverse_mentoring"
TAGS = """
{% load reverse_mentoring_tags %}{% mentoring_css %}{% mentoring_menu %}{% mentoring_teaser %}
{% mentoring_badge %}{% mentoring_search_results "Jonas" %}
"""


def address(name, *args):
    return reverse(f"{LABEL}:{name}", args=args)


def link_in(letter, uuid):
    """The address in a letter that leads to the row `uuid`."""
    return path_of(next(word for word in letter.body.split() if str(uuid) in word))


class Story:
    """The chapters in order. A host that is strange in other ways adds its own."""

    slug = "reverse-mentoring"

    def tell(self):
        self.install()
        self.set_up()
        self.mentor = self.person("Jonas Wirth")
        self.mentee = self.person("Margit Brandauer")
        self.live_without_pages()
        self.live_with_pages()
        self.let_somebody_leave()

    # Installing

    def install(self):
        call_command("migrate", verbosity=0)
        ours = [app.label for app in apps.get_app_configs() if app.name.startswith(LABEL)]
        call_command("makemigrations", *ours, check_changes=True, dry_run=True, verbosity=0)
        found = run_checks(databases=["default"])
        assert sorted(each.id for each in found) == settings.EXPECTED_WARNINGS, found

    def set_up(self):
        self.coordinator = self.person("Marie Lefort")
        said = self.run_setup("--coordinator", self.coordinator.email, "--open")
        assert "the program is open" in said
        assert address("program", self.slug) in said
        self.program = Program.objects.get(slug=self.slug)

    def run_setup(self, *options):
        out = StringIO()
        help_mailbox = ("--help-mailbox", "help@brandt-hale.example")
        call_command("setup_reverse_mentoring", *help_mailbox, *options, stdout=out)
        return out.getvalue()

    # People

    def person(self, name):
        """A user of the host, whatever its model looks like."""
        model = get_user_model()
        given, _, family = name.partition(" ")
        facts = {
            "email": f"{given.lower()}@brandt-hale.example",
            "username": given.lower(),
            "first_name": given,
            "last_name": family,
            "full_name": name,
        }
        known = {field.name for field in model._meta.get_fields()}
        facts = {key: value for key, value in facts.items() if key in known}
        # As single sign-on does it: nobody has a password.
        return model.objects.create_user(**facts)

    def browser(self, user=None):
        return Reader(user)

    # The chapters

    def live_without_pages(self):
        self.refuse_strangers()
        self.offer(self.mentor, "Jonas Wirth")
        self.ask_and_say_yes(self.mentee, "Margit Brandauer", self.mentor, "Jonas Wirth")
        self.see_it_in_the_admin("Jonas Wirth", "Margit Brandauer")
        self.show_it_on_the_host()

    def live_with_pages(self):
        self.make_pages()
        self.refuse_strangers()
        mentor, mentee = self.person("Aylin Demir"), self.person("Rolf Hagen")
        self.offer(mentor, "Aylin Demir")
        self.ask_and_say_yes(mentee, "Rolf Hagen", mentor, "Aylin Demir")
        self.show_it_on_the_host()
        call_command("update_index", verbosity=0)

    def make_pages(self):
        said = self.run_setup("--parent", "home", "--publish")
        assert "2 pages published" in said
        assert self.run_setup("--parent", "home").startswith("Everything was there already.")
        page = self.browser(self.mentee).read(address("program", self.slug), "Reverse mentoring")
        assert page.redirect_chain, "The Django URL leads to the page."
        self.edit_pages()

    def edit_pages(self):
        """Both pages in Wagtail's editor and its preview, as a superuser."""
        herself = get_user_model().objects.filter(pk=self.coordinator.pk)
        herself.update(is_superuser=True)
        editor = self.browser(self.coordinator)
        for mixin in (LandingFace, DirectoryFace):
            [page] = live_faces(mixin, program=self.program)
            for name in ("edit", "view_draft"):
                editor.read(reverse(f"wagtailadmin_pages:{name}", args=[page.pk]), page.title)
        herself.update(is_superuser=False)

    def refuse_strangers(self):
        for name in ("programs", "yours", "notices"):
            assert self.browser().get(address(name)).status_code == 302
        for name in ("program", "mentors", "offer"):
            assert self.browser().get(address(name, self.slug)).status_code == 302

    def offer(self, user, name):
        mentor = self.browser(user)
        page = mentor.read(address("offer", self.slug), "Offer to be a mentor")
        page = mentor.press(page, "Save and look at it", "Name at least one topic")
        page = mentor.press(
            page, "Save and look at it", "As others see you", other_topics="Team wikis"
        )
        mentor.press(page, "Hand it in", "Handed in.")
        coordinator = self.browser(self.coordinator)
        coordinator.read(reverse("wagtailadmin_home"), "profile to approve")
        index = reverse("reverse-mentoring_mentors_modeladmin_index")
        page = coordinator.read(f"{index}?state=pending&q={name.split()[0]}", name, "Team wikis")
        page = coordinator.follow_link(page, "Approve", f"Approve the profile of {name}?")
        coordinator.press(page, "Approve", f"{name} is now among the mentors.")

    def ask_and_say_yes(self, asker, asker_name, answerer, name):
        mentee, mentor = self.browser(asker), self.browser(answerer)
        profile = MentorProfile.objects.get(person__user=answerer)
        mentee.read(address("program", self.slug), "Reverse mentoring")
        mentee.read(address("mentors", self.slug), name, "Team wikis")
        mentee.read(address("mentors", self.slug) + f"?q={name.split()[0]}&topic=team-wikis", name)
        mentee.read(address("suggest", self.slug), "Which mentor fits you?")
        page = mentee.read(address("mentor", self.slug, profile.uuid), name, "Team wikis")
        page = mentee.follow_link(page, f"Ask {name}", "Nothing to write, nothing to prepare")
        mentee.press(page, f"Send to {name}", f"Sent. {name} has until")

        letter = self.letter_to(answerer, "would like to learn from you", asker_name)
        request_ = PairingRequest.objects.get(mentee__user=asker)
        page = mentor.read(link_in(letter, request_.uuid), asker_name, "Your answer")
        mentor.press(page, "Yes, let's meet", "That's a yes.", asker_name)

        letter = self.letter_to(asker, f"{name} said yes")
        pairing = Pairing.objects.get(mentee__user=asker)
        link = link_in(letter, pairing.uuid)
        mentee.read(link, name, answerer.email, "What to do next")
        page = mentee.read(address("notices"), f"{name} said yes", "Your mentoring")
        mentee.press(page, "Mark all as read", "All marked as read.")
        mentee.read(address("yours"), name)
        page = mentee.read(address("help", self.slug), "I need help")
        mentee.press(page, "Send", "on its way to the help mailbox", words="Who pays?")

    def letter_to(self, user, *sentences):
        """Send what is due; the letter that has these words in its subject or text."""
        mail.outbox.clear()
        call_command("send_mentoring_notifications", stdout=StringIO())
        [letter] = [
            each
            for each in mail.outbox
            if each.to == [user.email]
            and all(sentence in f"{each.subject} {each.body}" for sentence in sentences)
        ] or [None]
        assert letter, [(each.to, each.subject) for each in mail.outbox]
        return letter

    def see_it_in_the_admin(self, mentor, mentee):
        coordinator = self.browser(self.coordinator)
        for name in ("requests", "pairings"):
            index = reverse(f"reverse-mentoring_{name}_modeladmin_index")
            page = coordinator.read(index, mentor, mentee)
            coordinator.follow_link(page, mentee, mentor)
        edit = reverse("reverse_mentoring_programs:edit", args=[self.program.pk])
        coordinator.read(edit, "Reverse mentoring")

    def show_it_on_the_host(self):
        request = RequestFactory().get("/")
        for user in (self.mentee, self.coordinator):
            request.user = get_user_model().objects.get(pk=user.pk)
            html = Template(TAGS).render(Context({"request": request}))
            assert "Jonas Wirth" in html
            assert "Reverse mentoring" in html

    def let_somebody_leave(self):
        """The host deletes the mentor's user: what the others see goes on without them."""
        page = address("pairing", self.slug, Pairing.objects.get(mentee__user=self.mentee).uuid)
        get_user_model().objects.get(pk=self.mentor.pk).delete()
        call_command("run_mentoring_schedule", stdout=StringIO())
        call_command("send_mentoring_notifications", stdout=StringIO())
        mentee = self.browser(self.mentee)
        mentee.read(page, "Jonas Wirth")
        mentee.read(address("notices"), "Jonas Wirth said yes")
        mentee.read(address("yours"), "Jonas Wirth")
        found = mentee.read(address("mentors", self.slug) + "?q=Jonas")
        assert "Jonas Wirth" not in words_of(soup_of(found))
        self.see_it_in_the_admin("Jonas Wirth", "Margit Brandauer")
