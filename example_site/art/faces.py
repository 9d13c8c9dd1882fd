"""Heads: face shapes, skin, ears, age, hair, and how they are put together."""

from typing import NamedTuple

from .features import beard, brow, eye, glasses, mouth, nose
from .hair_long import STYLES
from .hair_short import SHORT
from .svg import circle, clipped, darker, ellipse, group, lighter, line, mix, moved, num, path

HAIR = SHORT | STYLES
SKIN = {
    "porcelain": "#f8dcc9",
    "fair": "#f2c9ab",
    "peach": "#eebf98",
    "olive": "#dfae85",
    "tan": "#c98f63",
    "brown": "#a86f47",
    "deep": "#7d4d33",
    "ebony": "#5f3828",
}


class Shape(NamedTuple):
    cheek: int
    jaw: int
    chin_width: int
    chin: int


SHAPES = {
    "oval": Shape(37, 32, 15, 161),
    "round": Shape(40, 37, 20, 158),
    "square": Shape(38, 36, 25, 161),
    "long": Shape(35, 31, 17, 167),
    "heart": Shape(39, 30, 11, 161),
    "broad": Shape(41, 38, 24, 163),
}


def outline(shape):
    half = (
        f"M120 56C{120 - 25} 56 {120 - shape.cheek} 72 {120 - shape.cheek} 102"
        f"C{120 - shape.cheek} 120 {120 - shape.jaw - 1} 128 {120 - shape.jaw} 136"
        f"C{120 - shape.jaw + 3} 150 {120 - shape.chin_width} {shape.chin} 120 {shape.chin}"
    )
    right = (
        f"C{120 + shape.chin_width} {shape.chin} {120 + shape.jaw - 3} 150 {120 + shape.jaw} 136"
        f"C{120 + shape.jaw + 1} 128 {120 + shape.cheek} 120 {120 + shape.cheek} 102"
        f"C{120 + shape.cheek} 72 145 56 120 56Z"
    )
    return half + right


def skin_shade(skin):
    return mix(skin, "#8a2f22" if skin > "#a" else "#23100f", 0.2 if skin > "#a" else 0.3)


def ears(shape, skin, turn):
    drawn = []
    for side in (-1, 1):
        x = 120 + side * (shape.cheek + 1) - turn * 0.6
        drawn.append(
            ellipse(num(x), 112, 7, 11, skin if side < 0 else mix(skin, skin_shade(skin), 0.7))
        )
        drawn.append(
            line(f"M{num(x + side * 2)} 106q{-side * 5} 4 {-side} 10", skin_shade(skin), 2)
        )
    return group(*drawn)


def details(person, x, y, shade):
    """Freckles, blush, lines of age."""
    drawn = []
    if person.cheeks:
        rose = mix(SKIN[person.skin], "#d1492e", 0.34)
        drawn += [ellipse(num(x + side * 25), 127, 8, 5.5, rose, opacity=0.55) for side in (-1, 1)]
    if person.freckles:
        dots = ((21, 126), (27, 122), (15, 122), (-21, 126), (-27, 122), (-15, 122), (5, 118))
        drawn += [
            circle(num(x + dx), dy, 1.3, mix(SKIN[person.skin], "#a4502c", 0.6)) for dx, dy in dots
        ]
    if person.lines:
        drawn.append(
            line(f"M{num(x - 20)} {y - 12}q-5 7 -2 13M{num(x + 20)} {y - 12}q5 7 2 13", shade, 2)
        )
        drawn.append(line(f"M{num(x - 22)} 121q5 3 10 1M{num(x + 12)} 122q5 2 10 -1", shade, 1.8))
    if person.lines > 1:
        drawn.append(line(f"M{num(x - 15)} 86q15 -4 30 0M{num(x - 9)} 79q9 -2 18 0", shade, 1.8))
    return group(*drawn)


def scaled_hair(person):
    """The person's hair and the transform that fits it to the face."""
    wide = SHAPES[person.face].cheek / 38
    return HAIR[person.hair], f"translate({num(120 - 120 * wide)} 0) scale({wide:.3f} 1)"


def back_hair(person):
    hair, fit = scaled_hair(person)
    return group(
        path(hair.back, darker(person.hair_colour, 0.18)),
        line(hair.back_strands, strand_tone(person.hair_colour), 2, opacity=0.5)
        if hair.back_strands
        else "",
        transform=fit,
    )


def over_hair(person):
    hair, fit = scaled_hair(person)
    return group(path(hair.over, darker(person.hair_colour, 0.1)), transform=fit)


def strand_tone(colour):
    """Lines that show on dark hair as well as on fair hair."""
    return lighter(colour, 0.2) if colour < "#3" else darker(colour, 0.38)


def front_hair(person):
    hair, fit = scaled_hair(person)
    colour = person.hair_colour
    shade = path("M150 20C136 70 160 100 150 240L200 240L210 20Z", darker(colour, 0.22))
    return group(
        path(hair.cap, colour),
        clipped(f"{person.key}-hair", hair.cap, shade),
        line(hair.strands, strand_tone(colour), 2, opacity=0.7) if hair.strands else "",
        line(hair.shine, lighter(colour, 0.22), 3) if hair.shine else "",
        *(circle(tx, ty, r, person.ribbon) for tx, ty, r in hair.tie),
        transform=fit,
    )


def earrings(person, shape):
    xs = [120 + side * (shape.cheek + 2) - person.turn * 0.6 for side in (-1, 1)]
    if person.earrings == "hoops":
        return group(
            *(circle(num(x), 131, 8, "none", stroke=person.metal, stroke_width=2.6) for x in xs)
        )
    if person.earrings == "drops":
        return group(*(path(f"M{num(x)} 122l5 13a5 5 0 1 1 -10 0Z", person.metal) for x in xs))
    return group(*(circle(num(x), 124, 3, person.metal) for x in xs)) if person.earrings else ""


def shaded_face(person, shade):
    """The face with its far side in shade, the shadow of the hair and the shaved parts."""
    hair, fit = scaled_hair(person)
    skin, face = SKIN[person.skin], outline(SHAPES[person.face])
    far_side = path("M150 40C140 90 152 124 128 176L190 176L190 40Z", shade, opacity=0.6)
    cast = group(path(hair.cap, shade), transform="translate(2 5)")
    shaved = path(hair.fade, mix(skin, person.hair_colour, 0.5))
    return path(face, skin) + clipped(
        f"{person.key}-face",
        face,
        moved(far_side, x=person.turn),
        group("" if covered(person) else cast, shaved, transform=fit),
    )


def covered(person):
    return person.hair == "hijab"


def head(person):
    """The head without the hair behind it, upright, in the coordinates of a portrait."""
    shape, skin = SHAPES[person.face], SKIN[person.skin]
    shade = skin_shade(skin)
    x, y = 120 + person.turn, shape.chin - 18
    beard_colour = person.beard_colour or person.hair_colour
    brows = darker(person.brow_colour or person.hair_colour, 0.3)
    return group(
        "" if covered(person) else ears(shape, skin, person.turn) + earrings(person, shape),
        shaded_face(person, shade),
        details(person, x, y, shade),
        beard(person.beard, shape, x, y, beard_colour, skin) if person.beard else "",
        *(eye(person.eyes, x + side * 17, side, person.iris) for side in (-1, 1)),
        *(brow(person.brows, x + side * 17, side, brows) for side in (-1, 1)),
        nose(person.nose, x + person.turn * 0.5, y - 12, mix(shade, "#5a1f16", 0.25)),
        mouth(person.mouth, x, y, mix(skin, person.lip, 0.62)),
        front_hair(person),
        glasses(person.glasses, x, person.turn, person.frame) if person.glasses else "",
    )
