"""What the mentoring program asks this intranet about its people: one class, named in the settings."""

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from wagtail_reverse_mentoring.people.adapter import Contact, PeopleAdapter

CODES = {
    "German": "de", "English": "en", "French": "fr", "Polish": "pl", "Turkish": "tr", "Hindi": "hi",
    "Spanish": "es", "Danish": "da", "Arabic": "ar", "Ukrainian": "uk", "Japanese": "ja",
    "Dutch": "nl", "Portuguese": "pt", "Swedish": "sv", "Italian": "it", "Croatian": "hr",
    "Mandarin": "zh-hans",
}  # fmt: skip


class CorridorPeople(PeopleAdapter):
    """Everything comes from the employee's entry in the people directory."""

    def load(self, users):
        prefetch_related_objects(users, "employee")

    def contacts(self, user):
        phone = self._fact(user, "phone")
        call = [Contact(_("Phone"), phone, f"tel:{phone.replace(' ', '')}")] if phone else []
        return [*super().contacts(user), *call]

    def photo_url(self, user):
        return self._fact(user, "portrait_url")

    def profile_url(self, user):
        employee = getattr(user, "employee", None)
        return employee.get_absolute_url() if employee else ""

    def job_title(self, user):
        return self._fact(user, "job_title")

    def department(self, user):
        return self._fact(user, "department")

    def site(self, user):
        return self._fact(user, "site")

    def manager(self, user):
        manager = getattr(getattr(user, "employee", None), "manager", None)
        return manager.user if manager else None

    def grade(self, user):
        return self._fact(user, "grade") or None

    def language(self, user):
        return self._fact(user, "language")

    def spoken_languages(self, user):
        names = self._fact(user, "spoken_languages").split(", ")
        return [CODES[name] for name in names if name in CODES]

    @staticmethod
    def _fact(user, name):
        return getattr(getattr(user, "employee", None), name, "") or ""
