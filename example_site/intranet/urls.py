"""The addresses of search and people."""

from django.urls import path

from . import views

urlpatterns = [
    path("search/", views.search, name="search"),
    path("people/", views.people, name="people"),
    path("people/<str:username>/", views.person, name="person"),
]
