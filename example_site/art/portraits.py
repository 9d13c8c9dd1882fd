"""A portrait: backdrop, hair behind, body, hair over the shoulders, head."""

from .backdrops import backdrop
from .clothes import WARDROBE
from .faces import back_hair, head, over_hair
from .svg import document, group

ZOOM = "translate(-9.6 -11) scale(1.08)"


def bust(person):
    """The person without backdrop, in the coordinates of a portrait."""
    lean = f"rotate({person.tilt} 120 172)"
    return group(
        group(back_hair(person), transform=lean),
        WARDROBE[person.clothes](person),
        group(over_hair(person), head(person), transform=lean),
    )


def portrait(person):
    return document(
        240,
        240,
        f"Portrait of {person.name}",
        backdrop(*person.backdrop),
        group(bust(person), transform=ZOOM),
    )
