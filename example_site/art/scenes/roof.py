"""Solar panels above the city."""

from ..backdrops import leaves
from ..figures import walker
from ..svg import (
    MOSS,
    ORANGE,
    circle,
    group,
    line,
    moved,
    path,
    rect,
)
from .outdoors import cloud, sky


def panel_row(x, y, count, scale):
    cells = "".join(
        path(f"M{i * 150} 0h138l-46 -120h-138Z", "#1f4668")
        + path(f"M{i * 150 + 70} 0h68l-46 -120h-20Z", "#2c5a80")
        + line(
            f"M{i * 150 + 46} 0l-46 -120M{i * 150 + 92} 0l-46 -120M{i * 150 - 15} -40h138M{i * 150 - 31} -80h138",
            "#7fb2c4",
            2.4,
        )
        + line(f"M{i * 150 - 46} -120h138l46 120h-138Z", "#dfe6e6", 4)
        + line(f"M{i * 150 + 24} 2v22M{i * 150 + 118} 2v22", "#8d939a", 7)
        for i in range(count)
    )
    return moved(cells, x=x, y=y, scale=scale)


def skyline(base, tone, step, heights):
    """Flat roofs from left to right, each one step wide."""
    steps = "".join(f"V{base - int(height)}h{step}" for height in heights.split())
    return path(f"M0 {base}{steps}V{base}Z", tone)


def far():
    return skyline(
        430,
        "#a8cad3",
        50,
        "60 110 80 170 130 60 90 150 70 120 200 90 60 140 110 70 160 90 120 80 60 130 90 70",
    )


def near():
    return skyline(450, "#7fa9b8", 80, "50 90 40 110 70 40 100 60 120 50 80 40 90 60 70")


def church():
    return path("M380 450V270L404 150L428 270V450Z", "#5f8f9f") + path(
        "M780 450V300H840V450ZM776 300Q810 240 844 300Z", "#5f8f9f"
    )


def lit():
    return "".join(
        rect(96 + (i * 83) % 1060, 372 + (i * 29) % 60, 10, 12, "#fdeecb") for i in range(26)
    )


def vent():
    return (
        rect(1030, 340, 90, 130, "#cfd4d0")
        + rect(1092, 340, 28, 130, "#b2bab8")
        + rect(1018, 322, 114, 24, "#e4e7e2", 4)
        + "".join(rect(1046, y, 40, 7, "#8d9a9a", 3) for y in range(368, 440, 18))
    )


def deck():
    return (
        path("M0 450H1200V720H0Z", "#e6dac8")
        + rect(0, 440, 1200, 26, "#c9b79d")
        + line("M0 530H1200M0 640H1200", "#d6c7af", 4)
    )


def green():
    return "".join(leaves(x, 720, MOSS, (-36, -12, 14, 38), 0.9) for x in range(20, 1220, 92))


def roof():
    return group(
        sky("noon", "#7fbfd4", "#cfe8ec", "#fdf0d6"),
        circle(930, 150, 76, "#ffd98a"),
        circle(930, 150, 112, "#ffe9b8", opacity=0.45),
        cloud(120, 90, 1.1),
        cloud(600, 60, 0.8, "#f3fafb"),
        far(),
        church(),
        near(),
        lit(),
        deck(),
        vent(),
        panel_row(130, 540, 5, 0.82),
        walker(900, 600, 1.12, "olive", "#e0a43a", ORANGE, "#33506b", flip=True),
        panel_row(70, 684, 7, 1.06),
        green(),
    )
