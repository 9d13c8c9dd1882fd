"""Log-in first, and back: every screen of ours belongs to somebody who is signed in."""

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.shortcuts import resolve_url


def login_url():
    """Where this site signs people in on its front end."""
    return resolve_url(getattr(settings, "WAGTAIL_FRONTEND_LOGIN_URL", None) or settings.LOGIN_URL)


def log_in_first(request, *, back_to=None):
    """Redirect to the log-in page; afterwards to `back_to`, or to the page asked for.

    A POST can't be repeated by a redirect, so views name the GET page to come back to.
    """
    return redirect_to_login(back_to or request.get_full_path(), login_url())
