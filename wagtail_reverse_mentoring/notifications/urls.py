"""Addresses of this room."""

from django.urls import path

from . import views

urlpatterns = [
    path("notices/", views.NoticesView.as_view(), name="notices"),
    path("notices/read/", views.NoticesReadView.as_view(), name="notices_read"),
]
