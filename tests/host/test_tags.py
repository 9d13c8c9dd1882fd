"""What all tags share: no request, no user, no context processor, no row written."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.template import Context, Template
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from tests.factories import make_user
from wagtail_reverse_mentoring.models import Person

TAGS = [
    "{% mentoring_menu %}",
    "{% mentoring_teaser %}",
    "{% mentoring_badge %}",
    "{% mentoring_search_results 'wikis' %}",
]


def render(tag, **context):
    return Template("{% load reverse_mentoring_tags %}" + tag).render(Context(context)).strip()


@pytest.mark.parametrize("tag", TAGS)
def test_an_error_page_without_a_request_gets_nothing(tag):
    assert render(tag) == ""


@pytest.mark.parametrize("tag", TAGS)
def test_while_developing_a_missing_request_is_said_aloud(tag, settings):
    settings.DEBUG = True
    with pytest.raises(ImproperlyConfigured, match="needs the request"):
        render(tag)


@pytest.mark.parametrize("tag", TAGS)
def test_a_request_that_no_middleware_has_seen_gets_nothing(tag):
    assert render(tag, request=RequestFactory().get("/")) == ""


@pytest.mark.django_db
@pytest.mark.parametrize("tag", TAGS)
def test_looking_writes_nothing(tag, program, mentor):
    request = RequestFactory().get("/")
    request.user = make_user("Alan Turing")
    people = Person.objects.count()
    with CaptureQueriesContext(connection) as queries:
        render(tag, request=request)
    assert Person.objects.count() == people
    assert all(query["sql"].startswith("SELECT") for query in queries)


@pytest.mark.django_db
def test_a_request_from_a_request_context_will_do(program, employee, see):
    assert "rm-teaser" in see(employee, "/teaser-processors/")


@pytest.mark.django_db
def test_the_stylesheet_is_one_link(see):
    html = see(None, "/css/")
    assert (
        html
        == '<link rel="stylesheet" href="/static/wagtail_reverse_mentoring/reverse_mentoring.css">'
    )
