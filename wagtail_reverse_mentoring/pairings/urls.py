"""Addresses of this room."""

from django.urls import path

from . import ask_views, views

urlpatterns = [
    path("<slug:program>/mentors/<uuid:profile>/ask/", ask_views.AskView.as_view(), name="ask"),
    path("<slug:program>/requests/<uuid:uuid>/", views.RequestView.as_view(), name="request"),
    path(
        "<slug:program>/requests/<uuid:uuid>/accept/",
        views.AcceptView.as_view(),
        name="request_accept",
    ),
    path(
        "<slug:program>/requests/<uuid:uuid>/decline/",
        views.DeclineView.as_view(),
        name="request_decline",
    ),
    path(
        "<slug:program>/requests/<uuid:uuid>/withdraw/",
        views.WithdrawView.as_view(),
        name="request_withdraw",
    ),
    path("<slug:program>/pairings/<uuid:uuid>/", views.PairingView.as_view(), name="pairing"),
    path("<slug:program>/pairings/<uuid:uuid>/end/", views.EndView.as_view(), name="pairing_end"),
    path("<slug:program>/help/", views.HelpView.as_view(), name="help"),
]
