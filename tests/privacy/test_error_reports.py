"""Something breaks while somebody sends their words: the error mail has none of them."""

import pytest
from django.core import mail
from django.urls import reverse

from tests.factories import ask
from wagtail_reverse_mentoring.pairings import actions

pytestmark = pytest.mark.django_db
WORD = "Zwiebelfisch"


@pytest.fixture
def breaks(monkeypatch, settings):
    """Called when the test is ready for things to break."""
    settings.ADMINS = [("Operator", "operator@brandt-hale.example")]

    def record(*args, **kwargs):
        raise RuntimeError("the database went away")

    return lambda: monkeypatch.setattr(actions, "record", record)


def error_mail(client, name, data, **kwargs):
    client.raise_request_exception = False
    url = reverse(f"wagtail_reverse_mentoring:{name}", kwargs=kwargs)
    assert client.post(url, data).status_code == 500
    [report] = mail.outbox
    assert "the database went away" in report.body
    return report.body + "".join(content for content, _kind in report.alternatives)


def test_of_a_request(browse, mentor, mentee, breaks):
    breaks()
    client = browse(mentee)
    data = {"module": "not-sure", "message": WORD}
    slug = mentor.program.slug
    assert WORD not in error_mail(client, "ask", data, program=slug, profile=mentor.uuid)


def test_of_a_no(browse, mentor, mentee, breaks):
    request_ = ask(mentor, mentee)
    breaks()
    client = browse(mentor.person)
    slug = mentor.program.slug
    data = {"reason": "too_close"}
    assert "too_close" not in error_mail(
        client, "request_decline", data, program=slug, uuid=request_.uuid
    )


def test_of_a_call_for_help(browse, mentee, program, breaks):
    breaks()
    client = browse(mentee)
    assert WORD not in error_mail(client, "help", {"words": WORD}, program=program.slug)
