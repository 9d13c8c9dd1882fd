"""Addresses of this room."""

from django.urls import path

from . import offer_views, views

urlpatterns = [
    path("<slug:program>/mentors/", views.DirectoryView.as_view(), name="mentors"),
    path("<slug:program>/mentors/suggest/", views.SuggestView.as_view(), name="suggest"),
    path("<slug:program>/mentors/<uuid:profile>/", views.MentorView.as_view(), name="mentor"),
    path("<slug:program>/offer/", offer_views.OfferView.as_view(), name="offer"),
    path("<slug:program>/offer/preview/", offer_views.PreviewView.as_view(), name="offer_preview"),
    path("<slug:program>/offer/submit/", offer_views.SubmitView.as_view(), name="offer_submit"),
    path(
        "<slug:program>/offer/take-down/",
        offer_views.TakeDownView.as_view(),
        name="offer_take_down",
    ),
    path("<slug:program>/offer/pause/", offer_views.PauseView.as_view(), name="offer_pause"),
    path("<slug:program>/offer/resume/", offer_views.ResumeView.as_view(), name="offer_resume"),
]
