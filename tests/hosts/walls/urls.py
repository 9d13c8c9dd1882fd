"""The addresses of the host: a language in front, ours in the middle, greedy ones behind."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib.auth.views import LoginView
from django.http import HttpResponse
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls


def second_factor(request):
    return HttpResponse("Your second factor, please.")


def somebody(request, rest):
    return HttpResponse("The people directory has nobody there.")


host = [
    path("log-in/", LoginView.as_view(template_name="walls/log_in.html"), name="log-in"),
    path("second-factor/", second_factor, name="second-factor"),
]

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    *i18n_patterns(
        path("", include((host, "host"))),
        path("people/learning/", include("wagtail_reverse_mentoring.urls")),
        re_path(r"^people/(?P<rest>.*)$", somebody),
        path("", include(wagtail_urls)),
    ),
]
