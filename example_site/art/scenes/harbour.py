"""Container cranes and a ship at dusk."""

from ..svg import (
    BRICK,
    CREAM,
    MOSS,
    OCHRE,
    ORANGE,
    PETROL,
    ROSE,
    SAND,
    SKY,
    circle,
    darker,
    group,
    lighter,
    line,
    moved,
    path,
    rect,
)
from .outdoors import sky


def quay_crane(x, y, scale, tone):
    legs = (
        line("M0 0L24 -300M170 0L150 -300M12 -150H160M24 -300L160 -150M12 -150L150 -300", tone, 13)
        + rect(-16, -14, 60, 20, tone)
        + rect(140, -14, 60, 20, tone)
    )
    top = (
        line("M-250 -300H300M90 -300V-420L-230 -306M90 -420L290 -306M150 -300V-350H90", tone, 12)
        + rect(100, -346, 70, 46, tone)
        + rect(120, -336, 16, 16, "#ffd98a")
    )
    rope = (
        line("M-150 -296V-200M-126 -296V-200", tone, 4)
        + rect(-176, -202, 76, 34, ORANGE, 2)
        + line("M-158 -202v34M-138 -202v34M-118 -202v34", darker(ORANGE, 0.25), 3)
    )
    return moved(legs, top, rope, x=x, y=y, scale=scale)


def ship():
    tones = (ORANGE, PETROL, ROSE, SKY, OCHRE, BRICK, CREAM, MOSS)
    boxes = "".join(
        rect(130 + column * 62, -44 - row * 34, 58, 31, tones[(column * 3 + row * 5) % 8], 2)
        for column in range(8)
        for row in range(2 + (column * 7 + 3) % 3)
    )
    bridge = (
        rect(20, -180, 84, 170, CREAM)
        + rect(10, -196, 104, 26, lighter(SAND, 0.5))
        + rect(20, -166, 84, 14, "#33506b")
        + "".join(
            rect(30 + 22 * i, y, 12, 10, "#ffd98a") for i in range(3) for y in (-136, -108, -80)
        )
        + rect(50, -240, 22, 44, BRICK)
    )
    hull = (
        path("M-20 -10H640Q690 -14 730 -40Q712 60 660 96H30Q-16 60 -20 -10Z", "#1b3a50")
        + path("M14 62H688Q676 82 660 96H30Q20 82 14 62Z", BRICK)
        + line("M0 12H700", CREAM, 4)
    )
    return boxes + bridge + hull


def towers():
    return path(
        "M0 470V400H40V370H90V420H130V340L160 300L190 340V430H240V390H300V440H360V470Z", "#5b4a6b"
    )


def hall():
    return (
        path("M380 470V380H560V470Z", "#5b4a6b")
        + path("M376 384Q388 316 420 350Q446 290 478 340Q514 300 564 330V384Z", "#73597a")
        + "".join(
            rect(394 + 24 * i, 396 + 26 * j, 10, 12, "#ffd98a")
            for i in range(7)
            for j in range(2)
            if (i + j) % 3
        )
    )


def glints():
    return "".join(
        line(f"M{(i * 211) % 1160} {560 + (i * 37) % 150}h{50 + i % 4 * 22}", tone, 4, opacity=0.55)
        for i, tone in enumerate(("#f6b98a", "#f8d5a8", "#c98a93", "#8aa5bb") * 6)
    )


def gulls():
    return line(
        "M300 190q16 -18 28 0q14 -18 28 0M390 240q12 -14 22 0q12 -14 22 0M180 250q11 -13 20 0q11 -13 20 0",
        CREAM,
        5,
    )


def harbour():
    return group(
        sky("dusk", "#2b3f63", "#7b5a7c", "#e08a62", "#f7c98a"),
        circle(300, 440, 84, "#ffe3a8"),
        path(
            "M0 130Q200 100 420 140T900 120L1200 150V170Q900 150 700 176T0 160Z",
            "#b06f7c",
            opacity=0.5,
        ),
        path("M500 250Q760 220 1200 260V272Q800 250 500 262Z", "#f2b58a", opacity=0.6),
        towers(),
        hall(),
        quay_crane(560, 480, 0.62, "#4a4363"),
        quay_crane(960, 520, 1.0, "#2a3552"),
        quay_crane(760, 500, 0.8, "#3a3a5a"),
        rect(0, 470, 1200, 250, "#3d4a6b"),
        path("M0 470H1200V500Q700 520 0 490Z", "#8f6275"),
        "".join(
            line(f"M{300 - w} {y}H{300 + w}", "#f7c98a", 7, opacity=0.75)
            for y, w in (
                (486, 80),
                (506, 62),
                (528, 84),
                (552, 48),
                (578, 66),
                (606, 38),
                (636, 50),
            )
        ),
        glints(),
        moved(ship(), x=360, y=560),
        path("M330 650Q700 676 1060 650V664Q700 694 330 664Z", "#e9d3cf", opacity=0.55),
        gulls(),
        path("M0 690H1200V720H0Z", "#1b2740"),
        "".join(rect(x, 664, 26, 30, "#1b2740", 6) for x in (80, 250, 1110)),
    )
