"""Addresses of this room."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.ProgramsView.as_view(), name="programs"),
    path("yours/", views.YoursView.as_view(), name="yours"),
    path("<slug:program>/", views.LandingView.as_view(), name="program"),
]
