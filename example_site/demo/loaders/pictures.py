"""Imports drawings as Wagtail images, each once."""

from pathlib import Path

from django.contrib.staticfiles import finders
from django.core.files import File
from wagtail.images import get_image_model


def scene(key):
    """The image of a scene."""
    return picture(f"art/scenes/{key}.svg", title=key.replace("-", " ").capitalize())


def picture(static_path, *, title):
    """The image made from a drawing among the static files."""
    Image = get_image_model()
    image = Image.objects.filter(title=title).first()
    if image is None:
        path = Path(finders.find(static_path))
        with path.open("rb") as drawing:
            image = Image.objects.create(title=title, file=File(drawing, name=path.name))
    return image
