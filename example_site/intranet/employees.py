"""Employees: what the company knows about a colleague beyond the log-in."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.templatetags.static import static
from django.urls import reverse


class EmployeeQuerySet(models.QuerySet):
    def active(self):
        return self.filter(user__is_active=True).select_related("user")

    def matching(self, words):
        """Colleagues in whose entry every one of the words occurs."""
        found = self
        for word in words.split():
            found = found.filter(
                Q(user__first_name__icontains=word)
                | Q(user__last_name__icontains=word)
                | Q(job_title__icontains=word)
                | Q(department__icontains=word)
                | Q(site__icontains=word)
                | Q(about__icontains=word)
            )
        return found


class Employee(models.Model):
    class Site(models.TextChoices):
        HAMBURG = "Hamburg"
        LEEDS = "Leeds"
        LYON = "Lyon"
        GDANSK = "Gdańsk", "Gdańsk"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="employee"
    )
    job_title = models.CharField(max_length=80)
    department = models.CharField(max_length=80)
    site = models.CharField(max_length=20, choices=Site.choices)
    phone = models.CharField(max_length=30, blank=True)
    mobile = models.CharField(max_length=30, blank=True)
    manager = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="reports"
    )
    grade = models.PositiveSmallIntegerField(default=1, help_text="1 (entry) to 8 (board)")
    language = models.CharField(max_length=10, default="en", choices=settings.LANGUAGES)
    spoken_languages = models.CharField(max_length=120, blank=True, help_text="German, English")
    portrait = models.SlugField(blank=True, help_text="Name of a drawing in static/art/portraits")
    about = models.CharField(max_length=200, blank=True)
    joined = models.DateField(null=True, blank=True)

    objects = EmployeeQuerySet.as_manager()

    class Meta:
        ordering = ["user__last_name", "user__first_name"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("person", args=[self.user.get_username()])

    @property
    def name(self):
        return self.user.get_full_name() or self.user.get_username()

    @property
    def initials(self):
        return f"{self.user.first_name[:1]}{self.user.last_name[:1]}"

    @property
    def portrait_url(self):
        return static(f"art/portraits/{self.portrait}.svg") if self.portrait else ""
