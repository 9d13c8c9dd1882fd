"""A heat pump beside a house in winter."""

from ..svg import (
    CREAM,
    NIGHT,
    ORANGE,
    PETROL,
    circle,
    darker,
    ellipse,
    group,
    line,
    moved,
    path,
    rect,
)
from .outdoors import fir, sky


def house():
    wall = path("M0 210L250 40L520 224V620H0Z", "#d9785c") + rect(0, 560, 520, 60, "#8d7b74")
    bricks = line(
        "".join(
            f"M{x} {y}h26"
            for x, y in (
                (40, 300),
                (96, 330),
                (420, 300),
                (380, 500),
                (56, 520),
                (440, 420),
                (30, 430),
                (350, 250),
                (150, 220),
            )
        ),
        darker("#d9785c", 0.2),
        6,
    )
    snow = path("M-20 218L250 20L560 246Q548 262 530 250L250 62L-20 250Z", "#fbfdfe") + line(
        "M0 238L250 66L536 258", "#b9d2dc", 5
    )
    panes = ""
    for x, y, w, h in ((90, 290, 130, 130), (290, 290, 130, 130)):
        panes += (
            rect(x - 9, y - 9, w + 18, h + 18, CREAM)
            + rect(x, y, w, h, "#ffd98a")
            + path(f"M{x} {y}h38q-6 60 -38 84Z", "#fff0cb")
            + line(f"M{x + w // 2} {y}v{h}M{x} {y + h // 2}h{w}", CREAM, 7)
            + rect(x - 18, y + h + 8, w + 36, 12, "#fbfdfe", 6)
        )
    lamp = (
        circle(250, 160, 30, "#ffd98a")
        + circle(250, 160, 30, "none", stroke=CREAM, stroke_width=8)
        + line("M250 132v56M222 160h56", CREAM, 5)
    )
    chimney = rect(390, 20, 54, 120, "#a8452f") + rect(382, 8, 70, 18, "#fbfdfe", 8)
    return chimney + wall + bricks + snow + panes + lamp


def unit():
    """The heat pump itself, its lower left corner at 0, 0."""
    box = (
        rect(0, -250, 350, 250, "#f2efe8", 14)
        + path("M250 -250H336Q350 -250 350 -236V-14Q350 0 336 0H250Z", "#dad5ca")
        + rect(250, -250, 5, 250, "#c3bdb0")
    )
    fan = circle(128, -125, 98, "#33424d") + "".join(
        path(
            "M0 0C-12 -40 6 -80 40 -84C52 -50 36 -18 0 0Z",
            "#5d7080",
            transform=f"translate(128 -125) rotate({turn})",
        )
        for turn in range(0, 360, 72)
    )
    grille = "".join(
        circle(128, -125, r, "none", stroke="#c9d2d4", stroke_width=3.5) for r in (30, 53, 76, 98)
    ) + circle(128, -125, 15, ORANGE)
    panel = (
        "".join(rect(276, y, 52, 7, "#b5afa2", 3) for y in range(-120, -30, 18))
        + rect(280, -216, 44, 26, PETROL, 4)
        + circle(290, -203, 4, "#9fe0b0")
    )
    feet = rect(28, 0, 50, 24, "#6f767b") + rect(264, 0, 50, 24, "#6f767b")
    snow = path(
        "M-8 -244Q-6 -276 40 -272Q90 -292 150 -278Q220 -290 270 -276Q340 -284 358 -246Q330 -232 300 -244Q262 -230 228 -243Q190 -232 150 -244Q90 -230 60 -243Q20 -232 -8 -244Z",
        "#fff",
    )
    return feet + box + fan + grille + panel + snow


def robin(x, y):
    return moved(
        line("M-6 20v16M6 20v16", NIGHT, 3),
        path("M-34 12L-58 22L-30 -2C-24 -34 22 -36 26 -8C30 18 -10 30 -34 12Z", "#7a5a48"),
        ellipse(12, 6, 15, 17, ORANGE),
        path("M26 -10l12 3l-12 4Z", NIGHT),
        circle(16, -14, 3, NIGHT),
        x=x,
        y=y,
    )


def flakes():
    return "".join(
        circle((i * 173 + 40) % 1200, (i * 97 + 30) % 560, 3 + i % 3, "#fff", opacity=0.9)
        for i in range(46)
    )


def ground():
    return path("M0 600Q300 560 620 600T1200 590V720H0Z", "#f4f9fb") + path(
        "M0 670Q400 630 760 672T1200 660V720H0Z", "#e0edf2"
    )


def pipes():
    return line("M520 470H590V540H640M520 500H566V566H640", "#b98357", 11)


def fence():
    return "".join(
        rect(x, 520, 16, 100, "#b98f74", 4) + rect(x - 2, 512, 20, 14, "#fff", 7)
        for x in range(1080, 1200, 36)
    ) + rect(1066, 550, 140, 10, "#b98f74")


def heat_pump():
    return group(
        sky("winter", "#8fb9cc", "#d5e6ec", "#f7e2cf"),
        circle(960, 250, 54, "#fff0d2"),
        path("M400 520Q640 330 860 450T1200 400V640H400Z", "#c3dbe4"),
        path("M420 580Q720 450 940 530T1200 500V660H420Z", "#dcebf0"),
        fir(720, 590, 0.8, "#6b9486"),
        fir(1010, 590, 1.15),
        fir(1140, 610, 0.9, "#4c7a6b"),
        ground(),
        fence(),
        moved(house(), x=40, y=40),
        pipes(),
        ellipse(820, 646, 230, 18, "#bcd3dd"),
        moved(unit(), x=640, y=622),
        robin(900, 326),
        path("M20 660Q120 610 250 650T520 654Q560 690 300 690T20 660Z", "#fff"),
        flakes(),
    )
