"""A wall of cards on its way to a page on a screen."""

from ..backdrops import leaves
from ..figures import arm, hand, seated, someone
from ..svg import (
    BRICK,
    CREAM,
    MOSS,
    NIGHT,
    OCHRE,
    ORANGE,
    PETROL,
    ROSE,
    SKY,
    circle,
    darker,
    group,
    line,
    moved,
    path,
    rect,
)

CARDS = tuple(
    (60 + column * 118, 92 + row * 112, column, row)
    for row in range(4)
    for column in range(5)
    if (column, row) not in ((4, 2), (2, 3))
)


def card(x, y, column, row):
    tones = (CREAM, ROSE, SKY, OCHRE, "#cfe3d6", "#f0a35e")
    tone, tilt = tones[(column * 5 + row * 3) % 6], (column * 7 + row * 5) % 9 - 4
    ink = darker(tone, 0.35)
    marks = (
        rect(12, 20, 68, 34, ink, 3, opacity=0.5) + line("M12 66h50", ink, 5),
        line("M14 26h62M14 42h50M14 58h58M14 74h30", ink, 5),
        circle(46, 44, 22, ink, opacity=0.5) + line("M20 78h52", ink, 5),
    )
    return moved(
        rect(3, 5, 94, 92, "#a98a66", 3, opacity=0.4),
        rect(0, 0, 94, 92, tone, 3),
        marks[(column + row * 2) % 3],
        circle(47, 6, 6, BRICK),
        x=x,
        y=y,
        turn=tilt,
    )


def wall():
    return (
        rect(0, 0, 1200, 720, "#e3efe9")
        + rect(0, 600, 1200, 120, "#d9b58c")
        + rect(0, 590, 1200, 14, CREAM)
    )


def board():
    return rect(30, 60, 640, 500, "#c79a68", 8) + rect(
        30, 60, 640, 500, "none", 8, stroke="#8a5a35", stroke_width=14
    )


def strings():
    return line(
        "M107 100L225 210L343 100L461 212L579 100M107 322L225 210M461 212L343 322L225 434",
        BRICK,
        3.5,
    )


def stand():
    return (
        line("M930 440V640M860 650H1000", NIGHT, 18)
        + rect(712, 110, 436, 330, NIGHT, 16)
        + rect(728, 126, 404, 298, CREAM, 6)
    )


def page():
    return (
        rect(728, 126, 404, 44, PETROL, 6)
        + circle(752, 148, 10, ORANGE)
        + line("M780 148h120", "#9cc5d3", 8)
        + rect(748, 190, 90, 214, "#e8ddcc", 4)
        + line("M762 212h60M762 236h46M762 260h60M762 284h40", "#b98f74", 7)
        + rect(860, 190, 252, 104, SKY, 4)
        + path("M860 294V268L920 226L970 264L1020 220L1112 280V294Z", MOSS)
        + circle(1076, 218, 14, "#ffe3a0")
        + line("M864 318h230M864 340h246M864 362h180", "#8d939a", 7)
        + rect(864, 382, 90, 24, ORANGE, 12)
    )


def person():
    return seated(
        someone("zofia", "pinner", tilt=-6, turn=-5, mouth="smile", main=PETROL), 640, 726, 1.75
    )


def reach():
    return (
        arm("M568 690Q500 600 522 486", PETROL, 48)
        + hand("porcelain", 522, 476, turn=84, scale=0.8)
        + card(474, 340, 1, 1)
    )


def pot():
    return (
        leaves(1110, 560, MOSS, (-52, -26, 0, 26, 50), 2.3)
        + path("M1060 552H1160L1146 680H1074Z", ORANGE)
        + path("M1130 552H1160L1146 680H1124Z", darker(ORANGE, 0.2))
    )


def wiki():
    return group(
        wall(),
        board(),
        strings(),
        *(card(*spot) for spot in CARDS),
        stand(),
        page(),
        pot(),
        reach(),
        person(),
    )
