"""A mail server, and a way to let the messages of a step be made."""

import pytest

from tests.notifications import mailserver
from wagtail_reverse_mentoring.models import Message
from wagtail_reverse_mentoring.notifications.actions import announce_pending


@pytest.fixture
def mail_server(settings):
    with mailserver.running() as (server, port):
        mailserver.send_through(settings, port)
        yield server


@pytest.fixture
def clean_slate(db):
    """Forget what has been told so far: `clean_slate()`."""

    def forget():
        announce_pending()
        Message.objects.all().delete()

    return forget
