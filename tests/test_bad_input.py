"""Whatever somebody sends to the front end: a clear answer, nothing half-stored, nothing raw."""

import pytest
from django.apps import apps
from django.db import transaction
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.access.visits import client_of, standing
from tests.access.world import build
from tests.nasty import BODIES, FORMS, QUERIES, RAW, RAW_QUERIES, VALUES
from wagtail_reverse_mentoring.models import (
    MentorProfile,
    RequestWords,
)

pytestmark = pytest.mark.django_db

SAYS_NO = "rm-field--wrong"
ANSWERS = {200, 302, 400, 404, 405}


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    with standing(build, django_db_blocker) as world:
        yield world


def address(world, name, named):
    return reverse(f"wagtail_reverse_mentoring:{name}", kwargs=world.kwargs[named])


def rows():
    """How many rows of ours there are, by model."""
    ours = apps.get_app_config("wagtail_reverse_mentoring").get_models(include_auto_created=True)
    return {model.__name__: model.objects.count() for model in ours}


def is_fine(response):
    html = response.getvalue().decode()
    assert response.status_code in ANSWERS, response.status_code
    assert not [raw for raw in RAW if raw in html]
    return html


def send(world, form, data, **how):
    """POST as the form's own role; follow to the page that shows what was done; take it back."""
    client = client_of(world, form.role)
    with transaction.atomic():
        before = rows()
        response = client.post(address(world, form.name, form.named), data, **how)
        html = is_fine(response)
        if response.status_code == 302:
            html = is_fine(client.get(response["Location"]))
        else:
            assert rows() == before
        transaction.set_rollback(True)
    return response, html


@pytest.mark.parametrize(
    ("form", "name"),
    [(form, name) for form in FORMS for name in form.fields],
    ids=str,
)
def test_a_form_answers_whatever_it_gets(form, name, world):
    for value in VALUES.values():
        response, html = send(world, form, {**form.good, name: value})
        if response.status_code == 200:
            assert SAYS_NO in html, value
            # Whatever else they typed is still there.
            for other, typed in form.good.items():
                assert other == name or typed in html, value


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_the_good_form_is_taken(form, world):
    """Or all the refusals above would prove nothing."""
    assert send(world, form, form.good)[0].status_code == 302


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("form", FORMS, ids=str)
def test_a_body_that_is_no_form(form, body, world):
    content_type, data = BODIES[body]
    client = client_of(world, form.role)
    url = address(world, form.name, form.named)
    with transaction.atomic():
        is_fine(client.generic("POST", url, data, content_type=content_type))
        transaction.set_rollback(True)


@pytest.mark.parametrize(
    ("name", "named", "parameter"),
    [(name, named, parameter) for name, named, parameters in QUERIES for parameter in parameters],
)
def test_an_address_answers_whatever_it_is_asked(name, named, parameter, world):
    client = client_of(world, "employee")
    before = rows()
    for value in VALUES.values():
        response = client.get(address(world, name, named), {parameter: value})
        is_fine(response)
    assert rows() == before


@pytest.mark.parametrize("query", RAW_QUERIES, ids=lambda query: query[:30])
def test_a_query_string_that_is_none(query, world):
    for name, named, _parameters in QUERIES:
        is_fine(client_of(world, "employee").get(address(world, name, named) + f"?{query}"))


@pytest.mark.parametrize(
    "path", ["%00", "%ff", "here/mentors/%00/", "here%00/", "HERE/", "here/requests/1/", "..%2f"]
)
def test_a_path_that_is_none(path, world):
    base = reverse("wagtail_reverse_mentoring:programs")
    assert client_of(world, "employee").get(base + path).status_code == 404


@pytest.mark.parametrize("page", ["0", "-1", "99999", "abc", "1.5", "9" * 5_000])
def test_a_page_of_the_directory_that_is_none_says_so(page, world):
    url = address(world, "mentors", "program")
    assert client_of(world, "employee").get(url, {"page": page}).status_code == 404


texts = st.text(max_size=200)
quiet = settings(max_examples=60, deadline=None)


@quiet
@given(data=st.dictionaries(st.sampled_from(["q", "topic", "language", "order", "page"]), texts))
def test_any_question_to_the_directory(data, world):
    is_fine(client_of(world, "employee").get(address(world, "mentors", "program"), data))


@quiet
@given(text=texts)
def test_any_message_is_kept_as_it_was_typed_or_refused(text, world):
    form = FORMS[0]
    with transaction.atomic():
        url = address(world, form.name, form.named)
        response = client_of(world, form.role).post(url, {**form.good, "message": text})
        is_fine(response)
        kept = RequestWords.objects.exclude(request=world.request).first()
        asked = response.status_code == 302
        transaction.set_rollback(True)
    assert asked == ("\x00" not in text)
    if asked and text.strip():
        assert kept.message == text.strip().replace("\r\n", "\n")


@quiet
@given(about=texts, topics=texts)
def test_any_profile_is_kept_without_control_characters_or_refused(about, topics, world):
    form = next(form for form in FORMS if form.name == "offer")
    with transaction.atomic():
        url = address(world, "offer", "program")
        data = {**form.good, "about": about, "other_topics": topics}
        response = client_of(world, "employee").post(url, data)
        is_fine(response)
        kept = MentorProfile.objects.filter(person=world.people["employee"]).first()
        transaction.set_rollback(True)
    assert (kept is not None) == (response.status_code == 302)
    assert kept is None or "\x00" not in kept.about
