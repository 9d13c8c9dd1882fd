"""Builds users and employees out of `demo.people`."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.staticfiles import finders
from django.utils import timezone
from django.utils.text import slugify

from example_site.intranet.models import Employee

from ..people import LANGUAGES, MOBILE, PEOPLE, PHONE, username_of

PASSWORD = "demo"


def load():
    password = make_password(PASSWORD)  # hashed once: hashing it 46 times takes seconds
    employees = {person.key: _employee(person, password) for person in PEOPLE}
    for person in PEOPLE:
        employee = employees[person.key]
        if person.manager and employee.manager_id is None:
            employee.manager = employees[person.manager]
            employee.save(update_fields=["manager"])
    get_user_model().objects.get_or_create(
        username="admin",
        defaults={"password": password, "is_superuser": True, "email": "admin@brandt-hale.example"},
    )
    return f"{len(employees)} colleagues"


def _employee(person, password):
    first, last = person.name.split(" ", 1)
    address = f"{slugify(first)}.{slugify(last.replace('ı', 'i'))}"
    user, _ = get_user_model().objects.get_or_create(
        username=username_of(person.key),
        defaults={
            "first_name": first,
            "last_name": last,
            "email": f"{address}@brandt-hale.example",
            "password": password,
        },
    )
    languages = person.languages.split()
    employee, _ = Employee.objects.get_or_create(
        user=user,
        defaults={
            "job_title": person.title,
            "department": person.department,
            "site": person.site,
            "phone": PHONE[person.site].format(person.extension),
            "mobile": _mobile(person),
            "grade": person.grade,
            "language": languages[0] if languages[0] in dict(settings.LANGUAGES) else "en",
            "spoken_languages": ", ".join(LANGUAGES[code] for code in languages),
            "about": person.about,
            "joined": _joined(person),
        },
    )
    if not employee.portrait and finders.find(f"art/portraits/{person.key}.svg"):
        employee.portrait = person.key
        employee.save(update_fields=["portrait"])
    return employee


def _mobile(person):
    """Who travels or leads has a company telephone."""
    if person.grade < 3 or person.site not in MOBILE:
        return ""
    return MOBILE[person.site].format(person.extension)


def _joined(person):
    return timezone.localdate() - timedelta(weeks=person.joined) if person.joined else None
