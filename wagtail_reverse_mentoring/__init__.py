"""A reverse-mentoring program for a Wagtail intranet."""

__version__ = "0.1.0"
