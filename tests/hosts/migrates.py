"""Migrates an empty database of the bare host, back and forth: `python -m tests.hosts.migrates`."""

import tempfile

import django
from django.conf import settings
from django.core.management import call_command


def main():
    with tempfile.TemporaryDirectory() as folder:
        settings.DATABASES["default"]["NAME"] = f"{folder}/empty.sqlite3"
        django.setup()
        call_command("migrate", verbosity=0)
        call_command("migrate", "wagtail_reverse_mentoring_pages", "zero", verbosity=0)
        call_command("migrate", "wagtail_reverse_mentoring", "zero", verbosity=0)
        call_command("migrate", verbosity=0)
    print(f"Migrations run on Wagtail {__import__('wagtail').__version__}, forwards and back.")


if __name__ == "__main__":
    main()
