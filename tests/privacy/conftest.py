"""The story, once for all tests of a module, with and without pages; all that was logged meanwhile."""

import logging

import pytest
from django.core import mail
from django.core.management import call_command
from django.test import TestCase

from tests.access.visits import standing
from tests.privacy.story import Story


class Listener(logging.Handler):
    """Keeps all that is logged at INFO and above."""

    def __init__(self):
        super().__init__(logging.INFO)
        self.lines = []

    def emit(self, record):
        self.lines.append(f"{self.format(record)} {record.__dict__}")


@pytest.fixture(scope="module")
def log():
    root, listener = logging.getLogger(), Listener()
    before = root.level
    root.addHandler(listener)
    root.setLevel(logging.INFO)
    yield listener.lines
    root.removeHandler(listener)
    root.setLevel(before)


@pytest.fixture(scope="module", params=[False, True], ids=["without pages", "with pages"])
def story(request, log, django_db_setup, django_db_blocker):
    def build():
        mail.outbox = []
        with TestCase.captureOnCommitCallbacks(execute=True):
            story = Story(pages=request.param)
        story.mails = list(mail.outbox)
        call_command("update_index", verbosity=0)
        call_command("rebuild_references_index", verbosity=0)
        story.world.story = story
        return story.world

    with standing(build, django_db_blocker) as world:
        yield world.story
