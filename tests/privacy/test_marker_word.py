"""Private words stand in the database as marker words, and are found nowhere but where they may be."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.messages import get_messages
from django.db import connection, transaction
from django.test import RequestFactory

from tests.access.visits import client_of
from tests.privacy import places
from wagtail_reverse_mentoring.host.search import search_mentoring
from wagtail_reverse_mentoring.mentors import directory
from wagtail_reverse_mentoring.models import Message
from wagtail_reverse_mentoring.notifications.views import rows_of

pytestmark = pytest.mark.django_db


def text_of(response):
    """All that reaches the visitor: body, headers, messages to come."""
    told = [str(message) for message in get_messages(response.wsgi_request)]
    return f"{response.getvalue().decode()} {response.headers} {told}".casefold()


def leaks(text, story, role=None):
    """The secrets whose words stand in `text` without a right to."""
    text = str(text).casefold()
    return [
        secret.name
        for secret in story.secrets
        if secret.tell in text and role not in secret.readers
    ]


def visit(story, role, method, url, data=None, **how):
    with transaction.atomic():
        response = getattr(client_of(story.world, role), method)(url, data or {}, **how)
        transaction.set_rollback(True)
    return text_of(response)


@pytest.mark.parametrize("role", places.ROLES)
def test_no_address_shows_them_to_anybody_else(role, story):
    found = {
        f"{method} {url}": leaked
        for method, url, data in places.addresses(story)
        if (leaked := leaks(visit(story, role, method, url, data), story, role))
    }
    assert found == {}


def test_their_readers_read_them(story):
    """Or all of this would prove nothing."""
    for secret in story.secrets:
        for role in secret.readers:
            url = places.page_of(story, secret)
            assert secret.tell in visit(story, role, "get", url, follow=True), (secret, role)


@pytest.mark.parametrize("role", ["coordinator", "editor", "superuser"])
def test_a_search_for_them_finds_what_a_search_for_nonsense_finds(role, story):
    for url, parameter in places.searches(story):
        nonsense = places.answer(visit(story, role, "get", url, {parameter: places.NONSENSE}))
        for secret in places.one_of_each_field(story, role):
            asked = visit(story, role, "get", url, {parameter: secret.bait})
            assert places.answer(asked, secret.bait) == nonsense, (url, secret)


@pytest.mark.parametrize("role", ["coordinator", "superuser"])
def test_a_register_cannot_be_asked_by_their_words(role, story):
    for url, lookup in places.lookups():
        for secret in places.one_of_each_field(story, role):
            asked = visit(story, role, "get", url, {lookup: secret.bait})
            nonsense = visit(story, role, "get", url, {lookup: places.NONSENSE})
            assert places.answer(asked, secret.bait) == places.answer(nonsense), (lookup, secret)


@pytest.fixture
def seeing_search(monkeypatch):
    """MariaDB's full text is blind inside a transaction: there the plain look-up answers."""

    def refuse():
        raise ConnectionError

    if connection.vendor == "mysql":
        monkeypatch.setattr(directory, "get_search_backend", refuse)


@pytest.mark.usefixtures("seeing_search")
@pytest.mark.parametrize("role", ["anonymous", "employee", "mentee", "mentor", "superuser"])
def test_the_search_of_the_host_finds_none_of_them(role, story):
    request = RequestFactory().get("/")
    request.user = AnonymousUser() if role == "anonymous" else story.world.people[role].user
    for secret in story.secrets:
        assert search_mentoring(request, secret.bait) == []
    if role != "anonymous":
        assert search_mentoring(request, "wikis") != []


def test_the_notices_say_nothing_of_them(story):
    messages = Message.objects.with_step().exclude(receiver=None)
    rows = rows_of(messages)
    assert len([row for row in rows if row.notice]) > 5
    assert leaks(rows, story) == []


def test_mails_say_nothing_of_them_but_to_the_help_mailbox(story):
    assert len(story.mails) > 5
    found = {
        (name, tuple(letter.to))
        for letter in story.mails
        for name in leaks(f"{letter.message()} {letter.body} {letter.alternatives}", story)
    }
    assert found == {("helpsent", (story.world.program.help_email,))}


def test_the_log_says_nothing_of_them(story, log):
    assert log
    assert leaks(log, story) == []


@pytest.mark.parametrize("role", ["anonymous", "employee", "editor", "superuser"])
def test_the_api_of_pages_knows_nothing_of_them(role, story, settings):
    settings.ROOT_URLCONF = "tests.privacy.api_urls"
    asked = {"fields": "*", "type": "wagtail_reverse_mentoring_pages.ProgramPage"}
    text = visit(story, role, "get", "/api/v2/pages/", asked)
    there = bool(story.world.landing) and role != "anonymous"
    assert f'"total_count": {int(there)}' in text
    assert leaks(text, story) == []
    assert leaks(visit(story, role, "get", "/api/v2/pages/", {"fields": "*"}), story) == []
