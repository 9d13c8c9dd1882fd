"""Someone learns to solder."""

from ..figures import arm, hand, seated, someone
from ..svg import (
    BRICK,
    CREAM,
    NIGHT,
    OCHRE,
    ORANGE,
    PETROL,
    SKY,
    circle,
    darker,
    group,
    line,
    path,
    rect,
)

LEARNER = someone(
    "elif",
    "learner",
    eyes="open",
    glasses="round",
    frame="#e36414",
    hair="low_bun",
    hair_colour="#33201c",
    clothes="overalls",
    main=PETROL,
    second="#f3d58f",
    mouth="smile",
    tilt=7,
    turn=5,
    earrings="studs",
    skin="tan",
)


def room():
    return (
        rect(0, 0, 1200, 720, "#dfe9e2")
        + rect(60, 60, 500, 330, "#cfae85", 6)
        + "".join(
            circle(x, y, 3.4, "#a98a66") for x in range(90, 560, 44) for y in range(90, 390, 44)
        )
    )


def pegs():
    return (
        line("M130 130V260", ORANGE, 18)
        + line("M130 260V330", "#8d9a9a", 8)
        + line("M210 140V300", "#8d9a9a", 12)
        + circle(210, 130, 22, "none", stroke="#8d9a9a", stroke_width=12)
        + line("M290 120L276 220M290 120L306 220", "#5d6b74", 10)
        + line("M276 220L270 310M306 220L312 310", BRICK, 16)
        + circle(420, 180, 54, "none", stroke=PETROL, stroke_width=14)
        + circle(420, 180, 32, "none", stroke=PETROL, stroke_width=10)
        + rect(380, 280, 120, 60, OCHRE, 6)
        + line("M396 310h88", darker(OCHRE, 0.3), 6)
    )


def view():
    return (
        rect(720, 60, 400, 300, "#bfdfe8")
        + path("M720 300Q820 220 920 280T1120 250V360H720Z", "#8fb58f")
        + circle(1030, 140, 40, "#fff0cd")
        + rect(720, 60, 400, 300, "none", stroke=CREAM, stroke_width=16)
        + line("M920 60V360", CREAM, 11)
        + rect(700, 360, 440, 18, CREAM)
    )


def bench():
    return (
        rect(0, 590, 1200, 130, "#c99463")
        + rect(0, 590, 1200, 10, "#e0b88c")
        + path("M430 612H930L980 706H380Z", "#3f7f78")
    )


def circuit():
    return (
        path("M560 624H800L826 684H540Z", "#2f6b3f")
        + line("M580 640H660V660H720M600 668H640M740 640H784M760 668L790 660", "#e9c46a", 4)
        + rect(664, 636, 54, 20, NIGHT, 2)
        + circle(600, 652, 7, OCHRE)
        + circle(756, 654, 7, BRICK)
        + rect(570, 664, 26, 10, CREAM)
    )


def left():
    return arm("M466 570C410 640 430 668 480 668L528 664", LEARNER.second, 52) + hand(
        "tan", 532, 662, scale=0.85, flip=True, turn=-4
    )


def right():
    return arm("M690 566C770 600 850 620 838 640L806 634", LEARNER.second, 52)


def iron():
    return (
        line("M790 606L742 634", ORANGE, 17)
        + line("M742 634L706 650", "#8d9a9a", 7)
        + circle(704, 650, 6, "#ffe3a0")
        + line("M790 606Q900 520 990 640T1100 690", NIGHT, 6)
    )


def smoke():
    return line("M704 632q-16 -24 2 -44t0 -44q-14 -18 0 -34", "#fff", 6, opacity=0.8)


def lamp():
    return (
        line("M1080 600L1010 420L880 460", NIGHT, 13)
        + circle(1010, 420, 13, ORANGE)
        + path("M900 420L926 486Q880 520 834 514Q836 452 900 420Z", ORANGE)
        + path("M834 514Q880 520 926 486L930 500Q880 536 838 524Z", "#ffe9bf")
        + rect(1030, 590, 110, 18, NIGHT, 6)
    )


def spools():
    return "".join(
        rect(x, 612, 56, 48, tone, 4)
        + rect(x - 6, 606, 68, 9, CREAM, 3)
        + rect(x - 6, 656, 68, 9, CREAM, 3)
        for x, tone in ((110, BRICK), (210, SKY))
    )


def training():
    return group(
        room(),
        pegs(),
        view(),
        seated(LEARNER, 580, 612, 2.0),
        lamp(),
        bench(),
        circuit(),
        spools(),
        left(),
        iron(),
        right(),
        hand("tan", 812, 628, turn=12, scale=0.85),
        smoke(),
    )
