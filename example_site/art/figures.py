"""People at work inside the scenes: hands, arms, and small figures seen from afar or from behind."""

from dataclasses import replace

from .faces import SKIN, skin_shade
from .people import PEOPLE
from .portraits import bust
from .svg import NIGHT, circle, darker, ellipse, line, moved, path, rect

BY_KEY = {person.key: person for person in PEOPLE}


def someone(like, key, **traits):
    """A person who resembles one in the table, under another key."""
    return replace(BY_KEY[like], key=key, **traits)


def seated(person, x, y, scale):
    """Head and shoulders whose lower edge is the line y and whose middle is x."""
    return moved(bust(person), x=x - 120 * scale, y=y - 240 * scale, scale=scale)


def arm(d, sleeve, width, cuff=""):
    """A sleeve along a line; its shaded underside follows it."""
    return (
        line(d, darker(sleeve, 0.3), width) + moved(line(d, sleeve, width - 5), x=-2, y=-3) + cuff
    )


def hand(skin, x, y, turn=0, scale=1, pointing=False, flip=False):
    """A hand that reaches to the left from its wrist at x, y."""
    tone, shade = SKIN[skin], skin_shade(SKIN[skin])
    palm = path("M4 -19C-14 -25 -36 -22 -44 -12C-48 0 -44 14 -30 18C-16 22 -4 20 4 18Z", tone)
    thumb = line("M-20 -14Q-34 -30 -48 -26", tone, 13)
    if pointing:
        fingers = line("M-38 -6L-78 -2", tone, 12) + line("M-40 6L-52 7M-36 14L-46 15", tone, 12)
        marks = line("M-38 2L-56 3M-38 11L-50 12", shade, 2)
    else:
        fingers = line("M-38 -8L-64 -8M-40 1L-70 3M-38 9L-66 13M-32 15L-54 21", tone, 11)
        marks = line("M-40 -3L-62 -2M-40 6L-64 8M-36 13L-58 17", shade, 2)
    return moved(thumb, palm, fingers, marks, x=x, y=y, turn=turn, scale=scale, flip=flip)


def from_behind(x, y, scale, hair, top, skin="fair", style="short"):
    """Someone in the audience: hair, neck and shoulders from behind."""
    tone = SKIN[skin]
    shapes = {
        "short": path(
            "M-38 -86C-38 -132 38 -132 38 -86C38 -62 30 -50 24 -44H-24C-30 -50 -38 -62 -38 -86Z",
            hair,
        ),
        "long": path(
            "M-40 -88C-42 -136 42 -136 40 -88C44 -50 46 -20 42 6Q0 18 -42 6C-46 -20 -44 -50 -40 -88Z",
            hair,
        ),
        "bun": path(
            "M-38 -86C-38 -130 38 -130 38 -86C38 -62 26 -46 20 -42H-20C-26 -46 -38 -62 -38 -86Z",
            hair,
        )
        + circle(0, -126, 19, darker(hair, 0.2)),
        "curls": "".join(
            circle(dx, dy, 21, hair)
            for dx, dy in (
                (-30, -80),
                (-28, -104),
                (-10, -116),
                (12, -116),
                (30, -102),
                (30, -78),
                (0, -84),
                (-14, -60),
                (16, -60),
            )
        ),
        "bald": path(
            "M-37 -86C-37 -130 37 -130 37 -86C37 -58 26 -44 20 -40H-20C-26 -44 -37 -58 -37 -86Z",
            tone,
        )
        + path(
            "M-38 -84C-36 -66 36 -66 38 -84C38 -60 26 -46 20 -42H-20C-26 -46 -38 -60 -38 -84Z", hair
        ),
    }
    body = path("M-98 90C-98 20 -70 2 -24 -8H24C70 2 98 20 98 90Z", top)
    shaded = path("M44 -4C72 4 98 20 98 90H58C62 50 56 20 44 -4Z", darker(top, 0.22))
    neck = (
        rect(-17, -56, 34, 56, skin_shade(tone), 8)
        + ellipse(-39, -78, 6, 10, tone)
        + ellipse(39, -78, 6, 10, tone)
    )
    collar = line("M-24 -8Q0 4 24 -8", darker(top, 0.35), 6)
    return moved(body, shaded, neck, collar, shapes[style], x=x, y=y, scale=scale)


def walker(x, y, scale, skin, hair, top, legs, flip=False):
    """A small standing person with one arm out, feet at x, y."""
    tone = SKIN[skin]
    return moved(
        line("M-12 -92L-16 -6M12 -92L16 -6", legs, 24),
        line("M-20 -4h-14M20 -4h14", NIGHT, 12),
        path("M-34 -190C-34 -206 -18 -210 0 -210S34 -206 34 -190L28 -84H-28Z", top),
        path("M10 -209C30 -206 34 -200 34 -190L28 -84H8Z", darker(top, 0.22)),
        line("M-30 -188L-44 -132L-38 -96", top, 18),
        circle(-38, -86, 10, tone),
        line("M28 -188L56 -170L84 -198", darker(top, 0.14), 18),
        circle(90, -204, 10, tone),
        rect(-10, -228, 20, 26, skin_shade(tone), 6),
        ellipse(0, -248, 24, 29, tone),
        path(
            "M-26 -244C-32 -286 30 -290 27 -248C20 -262 4 -266 -8 -262C-18 -258 -18 -250 -20 -240Z",
            hair,
        ),
        circle(0, -248, 2.6, NIGHT),
        circle(15, -248, 2.6, NIGHT),
        line("M1 -234q7 6 13 -1", "#8a2f22", 3),
        line("M8 -245l3 6l-4 1", skin_shade(tone), 2),
        x=x,
        y=y,
        scale=scale,
        flip=flip,
    )


def cyclist(x, y, skin, top, legs, frame):
    """A rider on the bicycle of ``bicycle``, wheels on the line y."""
    tone = SKIN[skin]
    return moved(
        line("M4 -150L52 -98L26 -40", darker(legs, 0.3), 24),
        bicycle(frame),
        line("M0 -152L58 -112L40 -48", legs, 26),
        line("M34 -42h26", NIGHT, 13),
        path("M-24 -150C-20 -196 20 -246 52 -246C76 -242 72 -214 58 -198L24 -140Z", top),
        line("M56 -226L78 -176L110 -164", darker(top, 0.18), 19),
        circle(116, -164, 10, tone),
        line("M60 -244L68 -262", skin_shade(tone), 18),
        ellipse(76, -278, 25, 28, tone),
        path("M46 -282C46 -320 104 -322 106 -284C88 -292 66 -292 46 -282Z", "#e0a43a"),
        line("M54 -286L66 -252", NIGHT, 3),
        circle(88, -278, 2.6, NIGHT),
        line("M82 -266q8 5 13 -1", "#8a2f22", 3),
        x=x,
        y=y,
    )


def bicycle(frame, x=0, y=0, scale=1):
    """A bicycle that looks to the right; its wheels stand on y."""
    wheel = "".join(
        circle(cx, -56, 52, "none", stroke=NIGHT, stroke_width=7)
        + circle(cx, -56, 6, NIGHT)
        + line(
            f"M{cx - 49} -56h98M{cx} -105v98M{cx - 35} -91l70 70M{cx - 35} -21l70 -70",
            "#8d939a",
            1.4,
        )
        for cx in (-76, 118)
    )
    tubes = line(
        "M-76 -56L-18 -132L86 -136L22 -52L-18 -132M-76 -56L22 -52M118 -56L84 -150", frame, 8
    )
    parts = (
        line("M-24 -146L-14 -126M-42 -148h36", NIGHT, 8)
        + line("M84 -150L80 -166h30q12 2 8 12", NIGHT, 7)
        + circle(22, -52, 13, "none", stroke=NIGHT, stroke_width=5)
    )
    return moved(wheel, tubes, parts, x=x, y=y, scale=scale)
