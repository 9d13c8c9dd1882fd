"""Every scene by its key, and the description that stands in for it."""

from ..svg import document
from .canteen import canteen
from .cycling import cycling
from .harbour import harbour
from .heat_pump import heat_pump
from .landing import two_people
from .roof import roof
from .town_hall import town_hall
from .training import training
from .wiki import wiki
from .workshop import workshop

SCENES = {
    "heat-pump": (heat_pump, "A heat pump beside a house in winter"),
    "canteen": (canteen, "Colleagues at lunch in a bright canteen"),
    "harbour": (harbour, "Harbour cranes and a container ship at dusk"),
    "workshop": (workshop, "Pumps in an assembly hall"),
    "two-people": (two_people, "An executive and a young colleague laugh over a tablet"),
    "wiki": (wiki, "Someone pins a card to a wall of cards beside a screen"),
    "cycling": (cycling, "Bicycles in front of an office"),
    "town-hall": (town_hall, "A speaker on a small stage in front of colleagues"),
    "training": (training, "A young woman solders a circuit board"),
    "roof": (roof, "Solar panels on a roof above the city"),
}


def scene(key):
    draw, title = SCENES[key]
    return document(1200, 720, title, draw())
