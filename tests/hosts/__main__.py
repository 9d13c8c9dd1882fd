"""Tells the story of the host that DJANGO_SETTINGS_MODULE names: `python -m tests.hosts`."""

import django
from django.conf import settings
from django.test.utils import setup_test_environment
from django.utils.module_loading import import_string


def main():
    django.setup()
    setup_test_environment()
    import_string(settings.STORY)().tell()


if __name__ == "__main__":
    main()
