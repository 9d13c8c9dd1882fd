"""Serves the example intranet, with the sender of notices beside it, and says how to begin."""

import signal
import subprocess
import sys
from pathlib import Path

from django.core.management import call_command
from django.core.management.base import BaseCommand

MANAGE = Path(__file__).resolve().parents[3] / "manage.py"
SENDING = "send_mentoring_notifications"

WELCOME = """
  Corridor, the intranet of Brandt & Hale:  http://127.0.0.1:{port}/

  Log in with the password "demo" as
    mentee        Margit, a director. She asked Aylin yesterday, and not yet Jonas.
    mentor        Jonas, who films with his phone. He has one place, and it is free.
    coordinator   Marie runs the program. Two new mentors wait for her.
    editor        Paul writes the pages: the program's landing page is one of them.

  Try this
    1  As mentee: from the home page to the program, "Suggest three mentors", ask one.
    2  As mentor: the bell, the request, yes.
    3  As coordinator: http://127.0.0.1:{port}/admin/ shows the register, without a word of it.

  The mails that went out: http://127.0.0.1:{port}/demo/mail/    Stop with Ctrl-C.
"""


class Command(BaseCommand):
    help = "Runs the demo on 127.0.0.1 until Ctrl-C."

    def add_arguments(self, parser):
        parser.add_argument("port", nargs="?", default="8000")

    def handle(self, port, **options):
        # End the sender with us, however we are ended.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        command = [sys.executable, str(MANAGE), SENDING, "--loop", "5"]
        sender = subprocess.Popen(command)  # noqa: S603 -- our own command
        self.stdout.write(WELCOME.format(port=port))
        try:
            call_command("runserver", f"127.0.0.1:{port}", use_reloader=False, skip_checks=True)
        finally:
            sender.terminate()
            sender.wait(timeout=10)
