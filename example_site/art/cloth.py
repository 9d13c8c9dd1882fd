"""The cloth itself: shoulders, necks, patterns and the shaded side."""

from .faces import SHAPES, SKIN, skin_shade
from .svg import (
    both,
    clipped,
    darker,
    line,
    path,
)

# The lower edge of the neck that a garment leaves open, from left to right.
CREW = "Q120 206 138 182"
DEEP = "L120 222L139 182"
NARROW = "L120 206L138 180"


def shoulders(build):
    return both(
        f"M120 176L102 176C101 188 92 192 {120 - build + 28} 198C{120 - build + 8} 202 {120 - build} 214 {120 - build - 4} 244L120 244Z"
    )


def neck(person, opening):
    """The neck down to the opening of the garment, with the shadow of the chin."""
    skin, half = SKIN[person.skin], 15 if person.build < 74 else 18
    d = f"M{120 - half} 130L{120 - half} 168Q{119 - half} 177 98 182L102 184{opening}L142 182Q{121 + half} 177 {120 + half} 168L{120 + half} 130Z"
    chin = SHAPES[person.face].chin
    shadow = path(
        f"M96 130L148 130L148 {chin + 6}Q132 {chin + 20} 112 {chin + 12}Q104 {chin + 8} 96 {chin - 4}Z",
        skin_shade(skin),
    )
    return path(d, skin) + clipped(f"{person.key}-neck", d, shadow)


def pattern(kind, colour):
    """What is knitted, woven or printed on the cloth."""
    if kind == "stripes":
        return line(
            "".join(f"M20 {y}Q120 {y + 14} 220 {y}" for y in range(182, 250, 13)), colour, 5
        )
    if kind == "checks":
        grid = "".join(f"M{x} 170V250" for x in range(32, 220, 17)) + "".join(
            f"M20 {y}H220" for y in range(186, 250, 17)
        )
        return line(grid, colour, 3, opacity=0.7)
    if kind == "yoke":
        return line(
            "".join(f"M{x} 206l6 8l6 -8l6 8l6 -8" for x in range(36, 200, 24)), colour, 3
        ) + line("M20 222H220", colour, 3)
    return ""


def garment(person, opening, colour):
    """Shoulders in one colour with the pattern, the shaded side and two creases."""
    d = shoulders(person.build)
    b = person.build
    shade = path(
        f"M{120 + b - 40} 186C{120 + b - 54} 210 {120 + b - 36} 226 {120 + b - 42} 244L230 244L230 180Z",
        "#33203a",
        opacity=0.2,
    )
    creases = line(
        both(f"M{120 - b + 22} 244Q{120 - b + 26} 230 {120 - b + 22} 220"),
        darker(colour, 0.35),
        2.4,
    )
    return (
        path(d, colour)
        + clipped(f"{person.key}-body", d, pattern(person.pattern, person.second), shade, creases)
        + neck(person, opening)
    )
