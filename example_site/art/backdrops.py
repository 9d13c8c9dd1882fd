"""What stands behind a portrait: quiet shapes in three tones of one palette."""

from .svg import circle, darker, ellipse, group, lighter, line, mix, path, rect

LEAF = "M0 0C-14 -16 -12 -40 0 -54C12 -40 14 -16 0 0Z"


def leaves(x, y, colour, turns, scale=1.0):
    return group(
        *(
            path(
                LEAF,
                colour if i % 2 else darker(colour, 0.18),
                transform=f"rotate({turn}) scale({scale})",
            )
            for i, turn in enumerate(turns)
        ),
        transform=f"translate({x} {y})",
    )


def window(wall, second, third):
    panes = rect(22, 18, 104, 130, second) + path("M22 110Q60 84 92 104T126 92V148H22Z", third)
    sun = circle(92, 52, 13, lighter(second, 0.6))
    bars = line("M74 18V148M22 82H126", lighter(wall, 0.6), 5) + rect(
        22, 18, 104, 130, "none", stroke=lighter(wall, 0.6), stroke_width=7
    )
    return (
        panes
        + sun
        + bars
        + rect(12, 148, 124, 9, lighter(wall, 0.35))
        + path("M186 0H240V240H204Z", darker(wall, 0.05))
    )


def plant(wall, second, third):
    return (
        circle(70, 96, 66, second)
        + leaves(206, 176, third, (-52, -24, 4, 32), 1.9)
        + leaves(20, 210, mix(third, wall, 0.25), (-20, 8, 36), 1.5)
    )


def shelf(wall, second, third):
    boards = rect(0, 66, 240, 7, darker(wall, 0.3)) + rect(0, 150, 240, 7, darker(wall, 0.3))
    books = "".join(
        rect(x, 66 - h, w, h, colour, 1)
        for x, w, h, colour in (
            (10, 11, 40, second),
            (22, 9, 46, third),
            (32, 13, 36, lighter(second, 0.4)),
            (46, 8, 42, darker(third, 0.2)),
            (184, 12, 44, third),
            (197, 9, 36, second),
            (207, 14, 40, darker(second, 0.3)),
        )
    )
    low = (
        rect(8, 112, 10, 38, second, 1)
        + rect(19, 118, 12, 32, third, 1)
        + circle(212, 134, 16, second)
        + leaves(212, 128, third, (-30, 0, 30), 0.7)
    )
    return boards + books + low


def hills(wall, second, third):
    return (
        circle(184, 60, 24, lighter(wall, 0.65))
        + path("M0 140Q50 84 104 122T240 96V240H0Z", second)
        + path("M0 186Q70 130 140 168T240 150V240H0Z", third)
        + path("M14 140l9 -30l9 30ZM34 146l8 -26l8 26Z", darker(third, 0.2))
    )


def roof(wall, second, third):
    saw = path("M0 150V104L44 70V104L88 70V104L132 70V104L176 70V104L240 60V240H0Z", second)
    glass = path(
        "M50 104L82 80V104ZM94 104L126 80V104ZM6 104L38 80V104ZM138 104L170 80V104Z",
        lighter(second, 0.4),
    )
    return (
        rect(196, 16, 18, 80, third)
        + ellipse(206, 14, 22, 10, lighter(wall, 0.5))
        + ellipse(180, 24, 14, 8, lighter(wall, 0.5))
        + saw
        + glass
        + rect(0, 120, 240, 6, darker(second, 0.2))
    )


def arcs(wall, second, third):
    return (
        circle(196, 200, 150, mix(wall, second, 0.4))
        + circle(196, 200, 112, second)
        + circle(196, 200, 72, third)
        + circle(40, 46, 20, third)
    )


def crane(wall, second, third):
    boom = line(
        "M34 240V40M58 240V40M34 72L58 104M58 72L34 104M34 120L58 152M58 120L34 152", third, 5
    )
    jib = line("M4 44H190M46 14L4 44M46 14L184 44M46 14V44M168 44V96", third, 5)
    return (
        path("M0 176H240V240H0Z", second)
        + boom
        + jib
        + rect(150, 96, 38, 24, darker(second, 0.1))
        + circle(206, 70, 18, lighter(wall, 0.6))
    )


def pipes(wall, second, third):
    dark = darker(second, 0.24)
    bend = line("M26 0V110Q26 134 50 134H240", second, 20, stroke_linecap="butt") + line(
        "M62 0V60Q62 84 86 84H200Q222 84 222 108V240", third, 14, stroke_linecap="butt"
    )
    joints = (
        rect(12, 40, 28, 12, dark, 3)
        + rect(176, 120, 12, 28, dark, 3)
        + rect(212, 180, 20, 10, darker(third, 0.24), 3)
    )
    return (
        bend
        + joints
        + circle(196, 44, 22, lighter(wall, 0.7))
        + circle(196, 44, 22, "none", stroke=dark, stroke_width=5)
        + line("M196 44L206 34", third, 4)
    )


def lamp(wall, second, third):
    glow = path("M166 68L126 240H240V86Z", lighter(wall, 0.3))
    return (
        rect(0, 0, 66, 240, darker(wall, 0.07))
        + glow
        + line("M190 0V36", darker(wall, 0.5), 3)
        + path("M160 72Q162 36 190 36T220 72Z", second)
        + ellipse(190, 72, 30, 6, lighter(second, 0.6))
        + rect(12, 48, 42, 56, third, 2)
        + circle(33, 70, 12, lighter(third, 0.5))
        + path("M12 104V92Q34 78 54 96V104Z", darker(third, 0.2))
    )


def board(wall, second, third):
    cards = (
        (16, 26, 40, 30, second),
        (64, 18, 30, 38, third),
        (18, 68, 34, 40, lighter(third, 0.4)),
        (176, 22, 46, 32, third),
        (184, 64, 34, 42, lighter(second, 0.5)),
        (16, 122, 42, 30, second),
        (188, 118, 38, 32, second),
        (110, 14, 40, 28, lighter(second, 0.5)),
    )
    return "".join(
        rect(x, y, w, h, c, 2) + circle(x + w / 2, y + 4, 2.4, darker(wall, 0.6))
        for x, y, w, h, c in cards
    )


def blinds(wall, second, third):
    slats = "".join(rect(118, y, 122, 9, lighter(second, 0.3), 2) for y in range(8, 176, 16))
    return (
        rect(118, 0, 122, 180, second)
        + slats
        + rect(0, 180, 240, 60, darker(wall, 0.08))
        + leaves(28, 190, third, (-34, -8, 18, 44), 1.5)
    )


def sunrise(wall, second, third):
    rays = "".join(
        path("M120 190L96 -80L144 -80Z", second, transform=f"rotate({turn} 120 190)")
        for turn in range(-75, 90, 30)
    )
    return rays + circle(120, 150, 88, third)


def city(wall, second, third):
    far = path(
        "M0 130V92H26V70H58V108H80V56H92V44H104V56H116V110H150V78H184V100H204V62H240V240H0Z", second
    )
    near = path("M0 240V150H36V132H66V164H180V140H210V120H240V240Z", third)
    lights = "".join(
        rect(x, y, 6, 8, lighter(second, 0.6))
        for x, y in (
            (34, 82),
            (46, 82),
            (34, 98),
            (88, 72),
            (100, 72),
            (160, 92),
            (172, 92),
            (214, 76),
            (226, 76),
            (214, 92),
        )
    )
    return circle(52, 40, 16, lighter(wall, 0.6)) + far + lights + near


def waves(wall, second, third):
    rows = ((96, second), (136, mix(second, third, 0.5)), (176, third))
    crest = "q20 -18 40 0t40 0t40 0t40 0t40 0t40 0t40 0V240H0Z"
    return circle(190, 56, 30, lighter(wall, 0.65)) + "".join(
        path(f"M{-i * 14} {y}{crest}", c) for i, (y, c) in enumerate(rows)
    )


BACKDROPS = {
    "window": window,
    "plant": plant,
    "shelf": shelf,
    "hills": hills,
    "roof": roof,
    "arcs": arcs,
    "crane": crane,
    "pipes": pipes,
    "lamp": lamp,
    "board": board,
    "blinds": blinds,
    "sunrise": sunrise,
    "city": city,
    "waves": waves,
}
PALETTES = {
    "sand": ("#f0dfc6", "#e8b98b", "#5f7a4f"),
    "sky": ("#bfdde6", "#7fb2c4", "#0f4c5c"),
    "petrol": ("#2a6f7e", "#0f4c5c", "#e9a15b"),
    "orange": ("#f0a35e", "#e3803a", "#a8452f"),
    "rose": ("#eccabb", "#d8a48f", "#a8555a"),
    "moss": ("#c6d0ae", "#8fa678", "#5f7a4f"),
    "night": ("#3a5068", "#22394f", "#d8a48f"),
    "ochre": ("#f3d58f", "#e0a43a", "#c46a2b"),
    "plum": ("#d9c0cc", "#a57a94", "#6b3f5b"),
    "mint": ("#cfe3d6", "#94bda6", "#3f7f78"),
    "brick": ("#d9785c", "#a8452f", "#f0c28e"),
}


def backdrop(name, palette):
    tones = PALETTES[palette]
    return rect(0, 0, 240, 240, tones[0]) + BACKDROPS[name](*tones)
