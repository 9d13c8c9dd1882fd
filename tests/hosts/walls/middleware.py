"""The walls that stand in front of every view."""

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.shortcuts import resolve_url

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'"
)


def log_in_everywhere(get_response):
    """Nobody sees anything of the intranet before signing in."""

    def middleware(request):
        log_in = resolve_url(settings.LOGIN_URL)
        if request.user.is_authenticated or request.path == log_in:
            return get_response(request)
        return redirect_to_login(request.get_full_path(), log_in)

    return middleware


def strict_policy(get_response):
    """Nothing inline, on any page outside the Wagtail admin."""

    def middleware(request):
        response = get_response(request)
        if not request.path.startswith("/admin/"):
            response["Content-Security-Policy"] = POLICY
        return response

    return middleware
