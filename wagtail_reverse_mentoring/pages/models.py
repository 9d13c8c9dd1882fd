"""Concrete pages: a mixin plus Wagtail's base page, nothing else."""
