"""The second factor: whoever has not shown it is kept from every page."""

from django.shortcuts import redirect
from wagtail import hooks


@hooks.register("before_serve_page")
def ask_for_second_factor(page, request, serve_args, serve_kwargs):
    if request.headers.get("X-2FA") != "ok":
        return redirect("host:second-factor")
    return None
