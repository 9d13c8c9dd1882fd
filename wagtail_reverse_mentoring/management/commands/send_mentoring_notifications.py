"""Tells people what has happened: makes the messages that are missing, sends the mails due."""

import contextlib
import signal
import threading
import time

from django.core.management.base import BaseCommand
from django.db import Error, close_old_connections
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ...notifications.actions import announce_pending, deliver_due

SLICE = 0.2  # seconds between two looks at whether somebody asked us to stop

STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Command(BaseCommand):
    help = (
        "Makes the messages of steps not yet announced and sends the mails that are due. Run it"
        " every minute by cron, where it says nothing unless something went wrong (or with"
        " --verbosity 2), or with --loop beside the server. Two at once do no harm. Set a"
        " timeout for your mail server (EMAIL_TIMEOUT), or a stalled one holds this command up."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--loop",
            type=float,
            metavar="SECONDS",
            help="Do it again every so many seconds, until interrupted (Ctrl-C, SIGTERM).",
        )

    def handle(self, *args, loop=None, verbosity=1, **options):
        # Cron mails whatever is printed.
        self.talks = verbosity >= (2 if loop is None else 1)
        if loop is None:
            self.run_once()
            return
        self.stopping = False
        with self.stop_on_signals():
            while not self.stopping:
                self.run_carefully()
                self.wait(loop)

    def run_carefully(self):
        close_old_connections()
        try:
            self.run_once()
        except Error as error:
            # The database will be back, and the outbox has lost nothing.
            self.stderr.write(_("The database did not answer: %s") % type(error).__name__)

    def run_once(self):
        announce_pending()
        sent = deliver_due()
        if sent and self.talks:
            words = ngettext("%(count)s message sent.", "%(count)s messages sent.", sent)
            self.stdout.write(words % {"count": sent})
            self.stdout.flush()

    @contextlib.contextmanager
    def stop_on_signals(self):
        """The first signal lets the current message finish; a second one ends at once."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.stop) for number in STOP_SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def stop(self, number, frame):
        self.stopping = True
        signal.signal(number, signal.SIG_DFL)

    def wait(self, seconds):
        until = time.monotonic() + seconds
        while not self.stopping and time.monotonic() < until:
            time.sleep(min(SLICE, seconds))
