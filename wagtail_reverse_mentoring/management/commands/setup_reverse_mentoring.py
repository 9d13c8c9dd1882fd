"""`manage.py setup_reverse_mentoring`: a program to start with, seen by its coordinators only."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.urls import NoReverseMatch, reverse
from wagtail.admin.admin_url_finder import AdminURLFinder

from ...desk.groups import ensure_coordinators_group
from ...host import setup, setup_pages
from ...landing.defaults import default_body

DATES = {
    "--recruiting": "mentors sign up from this day on",
    "--matching": "people ask mentors from this day on",
    "--start": "the pairs start; matching ends the day before",
    "--end": "the round ends",
}


class Command(BaseCommand):
    """Parses, calls the rooms in one transaction, says what to do next."""

    help = (
        "Create a reverse-mentoring program with modules, themes, topics and the coordinators' "
        "group. The program is not open and its pages are drafts, unless you say so. Running it "
        "again changes nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument("--name", default="", help="Name of the program.")
        parser.add_argument("--slug", default="", help="Its part of every address.")
        parser.add_argument("--language", default="", help="Language code of its texts.")
        parser.add_argument(
            "--coordinator",
            action="append",
            default=[],
            metavar="USER",
            help="User name or mail address of somebody who runs the program; repeatable.",
        )
        parser.add_argument("--help-mailbox", default="", help="Where “I need help” goes.")
        for name, what in DATES.items():
            parser.add_argument(
                name, metavar="YYYY-MM-DD", help=f"{what}. All four, or an always open round."
            )
        parser.add_argument("--parent", help="Page (id, path or slug) below which pages are made.")
        parser.add_argument("--publish", action="store_true", help="Publish the pages.")
        parser.add_argument("--open", action="store_true", help="Open the program.")

    def handle(self, **options):
        if options["publish"] and not options["parent"]:
            raise CommandError("--publish needs --parent: without it there are no pages.")
        try:
            with transaction.atomic():
                program, pages, done = self.set_up(options)
        except setup.SetupError as error:
            raise CommandError(str(error)) from None
        for what in done:
            self.stdout.write(f"+ {what}")
        if not done:
            self.stdout.write("Everything was there already.")
        self.say_what_next(program, pages)

    def set_up(self, options):
        """All or nothing: whatever raises here leaves nothing behind."""
        parent = options["parent"] and setup_pages.find_parent(options["parent"])
        language = options["language"] or (
            parent.locale.language_code if parent else setup.default_language()
        )
        program, done = setup.set_up_program(self.wanted(options), language)
        group = ensure_coordinators_group()
        pages = []
        if added := setup.add_coordinators(program, options["coordinator"], group):
            done.append(f"{added} coordinators" if added > 1 else "1 coordinator")
        if parent:
            landing, directory, made = setup_pages.make_pages(program, parent, body=default_body)
            pages = [landing, directory]
            done += made
        if options["publish"] and (number := setup_pages.publish_pages(pages)):
            done.append(f"{number} pages published")
        if options["open"] and setup.open_to_audience(program):
            done.append("the program is open")
        return program, pages, done

    def wanted(self, options):
        dates = dict(zip(setup.DATES, [options[name.strip("-")] for name in DATES], strict=True))
        given = {name: setup.read_date(text) for name, text in dates.items() if text}
        return setup.Wanted(
            name=options["name"],
            slug=options["slug"],
            help_mailbox=options["help_mailbox"],
            dates=given,
        )

    def say_what_next(self, program, pages):
        site = (getattr(settings, "WAGTAILADMIN_BASE_URL", "") or "").rstrip("/")
        admin, front = site + self.admin_url(program), site + self.front_url(program)
        self.stdout.write("")
        self.stdout.write("What to do next:")
        self.stdout.write(f"- Read and change the rules of “{program.name}”: {admin}")
        for page in pages:
            state = "Change" if page.live else "Read, change and publish"
            self.stdout.write(f"- {state} the page “{page.title}”: {site}{self.admin_url(page)}")
        if not program.coordinators.exists():
            self.stdout.write("- Name who runs it: run this again with --coordinator USER.")
        if not program.help_email:
            self.stdout.write("- Give it a help mailbox, in its rules.")
        if not program.is_open:
            self.stdout.write("- Open it there when you are ready, or run this again with --open.")
        who = "its audience sees" if program.is_open else "its coordinators see, and nobody else"
        self.stdout.write(f"- Have a look at what {who}: {front}")
        if not program.is_open and any(page.live for page in pages):
            self.stdout.write("")
            self.stdout.write(
                "The pages are live but the program is not open: in menus they lead nowhere. "
                "Open it with --open, or in the admin."
            )

    def admin_url(self, row):
        """Where the row is edited; the admin itself where it has no such page."""
        try:
            return AdminURLFinder().get_edit_url(row) or reverse("wagtailadmin_home")
        except NoReverseMatch:
            return "(the Wagtail admin is not part of this site)"

    def front_url(self, program):
        try:
            return reverse("wagtail_reverse_mentoring:program", args=[program.slug])
        except NoReverseMatch:
            return "(include wagtail_reverse_mentoring.urls in your urls.py first)"
