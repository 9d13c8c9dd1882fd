"""Log-in by button, and the mails that went out; nothing here answers unless settings.DEMO is on."""

from functools import wraps

from django.conf import settings
from django.contrib.auth import get_user_model, login
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET, require_POST

from .mails import sent_mails
from .people import PEOPLE, username_of

# An HTML mail carries its own styles, so it gets a policy of its own: styles yes, nothing else.
MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"


def demo_only(view):
    @wraps(view)
    def wrapper(request, *args, **kwargs):
        if not settings.DEMO:
            raise Http404
        return view(request, *args, **kwargs)

    return wrapper


@demo_only
@require_POST
def look_around_as(request, username):
    if username not in {username_of(person.key) for person in PEOPLE}:
        raise Http404
    user = get_object_or_404(get_user_model(), username=username, is_active=True)
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    target = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(
        target, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return redirect(target if target and safe else "/")


@demo_only
@require_GET
def mailbox(request):
    context = {"mails": sent_mails()[:100], "page_title": "Mails sent"}
    return TemplateResponse(request, "demo/mailbox.html", context)


@demo_only
@require_GET
@xframe_options_sameorigin
def mail_html(request, number):
    mail = next((mail for mail in sent_mails() if mail.number == number), None)
    if mail is None or not mail.html:
        raise Http404
    return HttpResponse(mail.html, headers={"Content-Security-Policy": MAIL_POLICY})
