"""Bicycles in front of the office."""

from ..backdrops import leaves
from ..figures import bicycle, cyclist, walker
from ..svg import (
    BRICK,
    CREAM,
    MOSS,
    OCHRE,
    ORANGE,
    PETROL,
    circle,
    darker,
    ellipse,
    group,
    line,
    path,
    rect,
)
from .outdoors import cloud, sky, tree


def pane(x, y):
    return (
        rect(x - 6, y - 6, 108, 142, CREAM)
        + rect(x, y, 96, 130, "#a9d0dc")
        + path(f"M{x} {y + 130}V{y + 60}L{x + 60} {y}h28Z", "#cfe6ec")
        + line(f"M{x + 48} {y}v130", CREAM, 6)
    )


def front():
    return (
        rect(250, 90, 800, 480, "#d9785c")
        + rect(230, 70, 840, 30, darker(BRICK, 0.1))
        + rect(250, 300, 800, 14, BRICK)
    )


def panes():
    return "".join(
        pane(286 + 126 * i, y) for i in range(6) for y in (130, 350) if y == 130 or i not in (2, 3)
    )


def door():
    return (
        rect(526, 340, 248, 230, CREAM)
        + rect(538, 352, 108, 218, "#2a6f7e")
        + rect(654, 352, 108, 218, "#2a6f7e")
        + path(
            "M538 520L620 352H646V400L560 570H538ZM654 520L736 352H762V400L676 570H654Z", "#5b9aa6"
        )
        + line("M636 450v50M664 450v50", OCHRE, 7)
        + path("M486 340H814L790 306H510Z", PETROL)
    )


def rack():
    return "".join(
        line(f"M{x} 640v-46q0 -22 22 -22t22 22v46", "#6f767b", 8) for x in (90, 250, 410)
    )


def bikes():
    return bicycle(ORANGE, 150, 640, 0.98) + bicycle(PETROL, 350, 646, 0.98)


def ground():
    return (
        rect(0, 560, 1200, 160, "#e3d3bb")
        + path("M0 640H1200V720H0Z", "#b9b3ab")
        + line("M40 684H200M330 684H490M620 684H780M910 684H1070", CREAM, 7)
    )


def planter():
    return (
        rect(1060, 520, 120, 70, "#8a5a35", 4)
        + leaves(1090, 526, MOSS, (-40, -10, 20), 1.4)
        + leaves(1144, 526, MOSS, (-24, 6, 38), 1.5)
    )


def cycling():
    return group(
        sky("morning", "#a9d4e0", "#e6f1ee", "#fbeedb"),
        cloud(60, 60, 0.8),
        cloud(930, 20, 0.9),
        circle(140, 130, 46, "#ffe3a0"),
        front(),
        panes(),
        door(),
        tree(130, 570, 1.35, "#6f8f5a"),
        tree(1130, 570, 1.5, MOSS),
        ground(),
        planter(),
        rack(),
        bikes(),
        ellipse(880, 698, 170, 10, "#8d857c"),
        cyclist(860, 696, "brown", OCHRE, "#33506b", BRICK),
        walker(620, 610, 0.82, "fair", "#6e3f27", PETROL, "#4a3f3a"),
    )
