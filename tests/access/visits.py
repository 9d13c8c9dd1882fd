"""Visits an address as one role and says in a word of the tables what came back."""

from contextlib import contextmanager
from importlib import import_module

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.db import transaction
from django.test import Client
from django.urls import reverse

from tests.access.world import PAGE

WHERE = {
    "login": lambda: settings.LOGIN_URL,
    "wall": lambda: reverse("wagtailcore_login"),
    "admin login": lambda: reverse("wagtailadmin_login"),
    "refused": lambda: reverse("wagtailadmin_home"),
}


def said(response):
    """A response in the words of the tables."""
    if response.status_code != 302:
        return str(response.status_code)
    place = response["Location"].partition("?")[0]
    for word, where in WHERE.items():
        if place == where():
            return word
    return "page" if place.startswith(f"/{PAGE}/") else "done"


def session_of(user):
    """The key of a session in which `user` is signed in."""
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = user.pk
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return session.session_key


@contextmanager
def standing(build, blocker):
    """A world for all tests of a module, everybody signed in; in the end it is rolled back."""
    with blocker.unblock(), transaction.atomic():
        world = build()
        world.sessions = {role: session_of(person.user) for role, person in world.people.items()}
        yield world
        transaction.set_rollback(True)


def client_of(world, role):
    """A client in which `role` is signed in; each begins anew."""
    client = Client(raise_request_exception=False)
    if role in world.sessions:
        client.cookies[settings.SESSION_COOKIE_NAME] = world.sessions[role]
    return client


def visit(world, role, method, url, data=None):
    """What `role` gets at `url`, in a word; whatever the visit changed is taken back."""
    client = client_of(world, role)
    with transaction.atomic():
        response = getattr(client, method)(url, data or {})
        transaction.set_rollback(True)
    return said(response)
