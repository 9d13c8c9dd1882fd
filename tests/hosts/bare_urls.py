"""The addresses of the bare host."""

from django.contrib.auth.views import LoginView
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

urlpatterns = [
    path("login/", LoginView.as_view(), name="login"),
    path("admin/", include(wagtailadmin_urls)),
    path("mentoring/", include("wagtail_reverse_mentoring.urls")),
    path("", include(wagtail_urls)),
]
