"""A speaker on a small stage, seen from the last row."""

from ..backdrops import leaves
from ..figures import from_behind, walker
from ..svg import (
    CREAM,
    MOSS,
    NIGHT,
    OCHRE,
    ORANGE,
    PETROL,
    PLUM,
    ROSE,
    SAND,
    SKY,
    circle,
    ellipse,
    group,
    line,
    moved,
    path,
    rect,
)


def wall():
    return (
        rect(0, 0, 1200, 720, "#23475a")
        + path("M0 0H210L120 560H0ZM1200 0H990L1080 560H1200Z", "#1b3a4c")
        + path("M760 0L600 520H1010L860 0Z", "#3d6474", opacity=0.7)
    )


def screen():
    return (
        rect(180, 70, 500, 300, CREAM, 8)
        + circle(430, 226, 104, "#f0a35e")
        + path("M180 300Q290 210 400 280T680 250V362Q680 370 672 370H188Q180 370 180 362Z", PETROL)
        + path(
            "M180 340Q330 270 470 330T680 320V362Q680 370 672 370H188Q180 370 180 362Z", "#2a6f7e"
        )
        + circle(560, 140, 20, SKY)
        + circle(610, 170, 11, ROSE)
    )


def stage():
    return path("M60 470H1140L1200 540V580H0V540Z", "#b98357") + path(
        "M0 540H1200V600H0Z", "#8a5a35"
    )


def speaker():
    return walker(800, 500, 1.24, "peach", "#4a2f24", ORANGE, "#12263a")


def desk():
    return (
        path("M930 360H1060L1046 500H944Z", "#d9a877")
        + path("M920 346H1070V368H920Z", "#e8c39a")
        + line("M980 346Q990 310 970 300", NIGHT, 5)
        + circle(968, 298, 9, NIGHT)
        + leaves(1130, 480, MOSS, (-40, -14, 12, 38), 1.8)
    )


def lights():
    return "".join(
        moved(path("M-22 0H22L30 40H-30Z", NIGHT) + ellipse(0, 40, 30, 8, "#ffe9bf"), x=x, y=0)
        for x in (240, 500, 812, 1040)
    )


def back():
    return "".join(
        from_behind(*seat)
        for seat in (
            (145, 610, 0.92, "#4a2f24", MOSS, "fair", "short"),
            (385, 612, 0.92, "#d9a95a", ROSE, "fair", "bun"),
            (625, 610, 0.92, "#1f1a20", OCHRE, "deep", "curls"),
            (868, 612, 0.92, "#8d939a", "#33506b", "fair", "bald"),
            (1092, 610, 0.92, "#b5562b", SKY, "porcelain", "long"),
        )
    )


def front():
    return "".join(
        from_behind(*seat)
        for seat in (
            (30, 700, 1.2, "#c9ccd0", PLUM, "fair", "long"),
            (260, 706, 1.2, "#2a1d1b", SAND, "brown", "short"),
            (505, 700, 1.2, "#6e3f27", PETROL, "peach", "long"),
            (748, 706, 1.2, "#231a1c", ORANGE, "ebony", "bun"),
            (985, 700, 1.2, "#cf6c33", MOSS, "porcelain", "curls"),
            (1200, 706, 1.2, "#4a2f24", ROSE, "olive", "short"),
        )
    )


def town_hall():
    return group(wall(), lights(), screen(), stage(), desk(), speaker(), back(), front())
