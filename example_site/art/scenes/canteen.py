"""Colleagues at lunch in a bright canteen."""

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
    ellipse,
    group,
    lighter,
    line,
    moved,
    path,
    rect,
)
from .fittings import pendant


def bowl(x, y, tone, food):
    return moved(
        ellipse(0, 44, 60, 8, "#8a5a35", opacity=0.3),
        ellipse(0, 0, 70, 15, lighter(tone, 0.3)),
        food,
        path("M-70 0Q-62 46 -24 48H24Q62 46 70 0Q0 24 -70 0Z", tone),
        path("M30 13Q56 8 70 0Q62 46 24 48H8Q30 40 30 13Z", darker(tone, 0.18)),
        x=x,
        y=y,
    )


def glass(x, y, tone):
    return moved(
        path("M-22 -60H22L17 14H-17Z", "#fff", opacity=0.45),
        path("M-20 -32H20L17 14H-17Z", tone, opacity=0.75),
        x=x,
        y=y,
    )


def room():
    return (
        rect(0, 0, 1200, 720, "#f7e9d3")
        + "".join(
            rect(x, 70, 250, 330, "#c5e3e8")
            + path(f"M{x} 330Q{x + 70} 250 {x + 130} 310T{x + 250} 280V400H{x}Z", "#93b58a")
            + rect(x, 70, 250, 330, "none", stroke=CREAM, stroke_width=14)
            + line(f"M{x + 125} 70V400", CREAM, 9)
            for x in (60, 470, 880)
        )
        + circle(1070, 140, 30, "#fff0cd")
    )


def dado():
    return rect(0, 430, 1200, 200, "#cfe0d2") + rect(0, 424, 1200, 12, "#8fb09a")


def guests():
    return (
        seated(
            someone("daniel", "left", mouth="laugh", eyes="smile", turn=5, tilt=5), 265, 585, 1.5
        )
        + seated(someone("katarzyna", "middle", mouth="open", tilt=-4, turn=-4), 610, 585, 1.45)
        + seated(
            someone("yusuf", "right", mouth="soft", turn=-5, tilt=-4, main=BRICK), 945, 590, 1.5
        )
    )


def arms():
    return (
        arm("M166 574C136 626 142 640 176 646L196 648", SKY, 40)
        + hand("deep", 200, 646, scale=0.68, flip=True)
        + arm("M520 572C494 606 498 622 524 626L540 626", NIGHT, 36)
        + hand("porcelain", 542, 624, scale=0.62, flip=True)
        + arm("M838 576C806 606 808 622 832 628L846 628", BRICK, 42)
        + hand("olive", 848, 626, scale=0.68, flip=True)
    )


def table():
    return (
        rect(0, 560, 1200, 160, "#c99463")
        + rect(0, 560, 1200, 9, "#e0b88c")
        + path("M420 569H780L830 720H370Z", CREAM)
        + path("M440 569H462L430 720H404ZM738 569H760L796 720H770Z", SKY)
    )


def salad():
    return (
        "".join(
            circle(dx, -6 - abs(dx) % 3 * 4, 17, tone)
            for dx, tone in ((-46, MOSS), (-22, "#7fa05a"), (4, MOSS), (28, "#7fa05a"), (48, MOSS))
        )
        + circle(-30, -18, 9, BRICK)
        + circle(16, -20, 9, BRICK)
        + circle(40, -12, 7, OCHRE)
    )


def soup():
    return ellipse(0, 2, 58, 10, ORANGE) + line("M-14 0q8 -5 16 0t16 0", CREAM, 4)


def bread():
    return "".join(
        moved(
            ellipse(0, 0, 52, 23, "#c98a4a")
            + ellipse(-4, -5, 42, 14, "#dda466")
            + line("M-22 -12l10 14M-2 -14l10 14M18 -13l10 14", "#f3d9ad", 5),
            x=x,
            y=y,
        )
        for x, y in ((900, 622), (970, 614), (935, 600))
    )


def board():
    return rect(830, 630, 220, 18, "#8a5a35", 8)


def jug():
    return (
        path("M700 520H770L784 650Q736 664 688 650Z", "#fff", opacity=0.5)
        + path("M694 580Q736 592 778 580L784 650Q736 664 688 650Z", "#9cc5d3")
        + circle(718, 606, 12, "#f3d96a")
        + circle(748, 626, 12, "#f3d96a")
        + line("M772 540Q812 546 786 612", "#fff", 8, opacity=0.7)
    )


def steam():
    return line("M288 590q-12 -20 2 -36t0 -30M320 594q-10 -18 2 -30t0 -26", "#fff", 5, opacity=0.75)


def fruit():
    return (
        circle(-34, -14, 26, BRICK)
        + circle(6, -22, 27, OCHRE)
        + circle(40, -12, 24, "#7fa05a")
        + line("M6 -48l4 -10", "#5a4033", 4)
    )


def canteen():
    return group(
        room(),
        dado(),
        leaves(40, 470, MOSS, (-40, -14, 12, 38), 2.4),
        leaves(1170, 480, MOSS, (-46, -18, 8, 34), 2.4),
        guests(),
        table(),
        arms(),
        bowl(600, 630, PETROL, salad()),
        bowl(300, 638, CREAM, soup()),
        bowl(1100, 620, ROSE, fruit()),
        jug(),
        board(),
        bread(),
        glass(430, 640, OCHRE),
        glass(500, 690, ROSE),
        glass(130, 640, SKY),
        steam(),
        pendant(265, 60, ORANGE),
        pendant(600, 40, PETROL),
        pendant(935, 60, ORANGE),
    )
