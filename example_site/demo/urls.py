"""The addresses of the demo: switching person, and the mails that went out."""

from django.urls import path

from . import views

app_name = "demo"
urlpatterns = [
    path("as/<str:username>/", views.look_around_as, name="as"),
    path("mail/", views.mailbox, name="mail"),
    path("mail/<str:number>/html/", views.mail_html, name="mail_html"),
]
