"""The assembly hall, where pumps are put together."""

from ..faces import SKIN
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
    lighter,
    line,
    moved,
    path,
    rect,
)
from .fittings import pendant

MAKER = someone(
    "mateo",
    "maker",
    tilt=-3,
    turn=-5,
    mouth="smile",
    main="#1f5a6b",
    second="#f3d58f",
    pattern="",
)


def pump(x, y, tone, scale=1):
    """A circulation pump with flanges, standing on x, y."""
    return moved(
        rect(-78, -22, 156, 22, darker(tone, 0.4), 4),
        rect(-100, -112, 34, 70, darker(tone, 0.25), 4),
        rect(66, -112, 34, 70, darker(tone, 0.35), 4),
        circle(0, -78, 66, tone),
        path("M10 -143A66 66 0 0 1 10 -13Q44 -78 10 -143Z", darker(tone, 0.2)),
        circle(0, -78, 40, lighter(tone, 0.25)),
        circle(0, -78, 17, NIGHT),
        line("M0 -78L20 -96", ORANGE, 6),
        rect(-26, -190, 52, 52, darker(tone, 0.1), 6),
        rect(-34, -198, 68, 14, NIGHT, 5),
        x=x,
        y=y,
        scale=scale,
    )


def hall():
    return rect(0, 0, 1200, 720, "#e9dcc6") + "".join(
        path(f"M{x} 190L{x + 200} 60V190Z", "#c6e1e8")
        + line(f"M{x + 70} 190V146M{x + 135} 190V104", CREAM, 6)
        for x in range(0, 1200, 240)
    )


def truss():
    return (
        line("".join(f"M{x} 190L{x + 200} 56V190" for x in range(0, 1200, 240)), PETROL, 12)
        + rect(0, 186, 1200, 22, PETROL)
        + line("".join(f"M{x} 208l30 40l30 -40" for x in range(0, 1200, 60)), "#2a6f7e", 6)
        + rect(0, 246, 1200, 12, PETROL)
    )


def hoist():
    return (
        rect(300, 250, 110, 36, OCHRE, 6)
        + line("M355 286V350", NIGHT, 6)
        + line("M355 350L292 448M355 350L418 448", NIGHT, 4)
        + pump(355, 530, BRICK, 0.76)
    )


def shelves():
    return (
        rect(850, 330, 320, 14, "#8a6a4a")
        + rect(850, 440, 320, 14, "#8a6a4a")
        + rect(850, 300, 12, 300, "#6e543c")
        + rect(1158, 300, 12, 300, "#6e543c")
        + "".join(
            rect(x, y - h, 64, h, tone, 4)
            for x, y, h, tone in (
                (880, 330, 40, ORANGE),
                (956, 330, 56, SKY),
                (1060, 330, 44, ROSE),
                (876, 440, 60, PETROL),
                (960, 440, 40, OCHRE),
                (1040, 440, 66, MOSS),
            )
        )
    )


def floor():
    return rect(0, 560, 1200, 160, "#c9b79d") + path("M0 640H1200V656H0Z", OCHRE)


def belt():
    return (
        rect(40, 590, 700, 30, "#33424d", 15)
        + "".join(circle(x, 605, 10, "#8d9a9a") for x in range(64, 740, 56))
        + "".join(rect(x, 620, 18, 70, "#5d6b74") for x in (110, 360, 640))
    )


def maker():
    return seated(MAKER, 850, 624, 1.75)


def bench():
    return (
        rect(690, 614, 510, 44, "#b98357")
        + rect(690, 614, 510, 6, "#d9a877")
        + rect(700, 658, 500, 62, "#8a5a35")
        + rect(760, 672, 120, 34, "#a8703f", 4)
        + rect(1010, 672, 120, 34, "#a8703f", 4)
        + line("M800 689h40M1050 689h40", CREAM, 6)
    )


def wrench():
    return line("M936 612L986 540", "#6f7b80", 11) + circle(
        994, 528, 14, "none", stroke="#6f7b80", stroke_width=9
    )


def grip():
    return line("M938 574l20 6M931 586l20 6M926 598l18 6", SKIN["tan"], 12)


def arms():
    return (
        arm("M742 580C706 612 712 632 756 632L790 630", MAKER.second, 42)
        + hand("tan", 792, 629, scale=0.75, flip=True)
        + arm("M962 580C992 620 984 636 962 632L948 624", MAKER.second, 42)
        + hand("tan", 938, 618, turn=104, scale=0.74)
        + wrench()
        + grip()
    )


def tools():
    return pump(1085, 636, PETROL, 0.9)


def workshop():
    return group(
        hall(),
        truss(),
        shelves(),
        hoist(),
        floor(),
        belt(),
        pump(140, 592, PETROL, 0.86),
        pump(570, 592, ORANGE, 0.86),
        maker(),
        bench(),
        tools(),
        arms(),
        "".join(pendant(x, 258, BRICK, 0.7) for x in (150, 640, 1010)),
        rect(330, 644, 60, 8, CREAM),
    )
