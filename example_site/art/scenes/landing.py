"""The picture of the program: an executive and a young colleague, laughing over a tablet."""

from ..backdrops import leaves
from ..figures import arm, hand, seated, someone
from ..svg import (
    CREAM,
    NIGHT,
    OCHRE,
    ORANGE,
    PETROL,
    ROSE,
    SAND,
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

ELDER = someone(
    "stephen",
    "elder",
    skin="fair",
    hair="side_part",
    hair_colour="#c9ccd0",
    brow_colour="#8d939a",
    beard="short",
    beard_colour="#c3c6ca",
    glasses="round",
    frame="#12263a",
    clothes="blazer",
    main="#1f4256",
    second="#f4ece1",
    eyes="smile",
    mouth="laugh",
    nose="round",
    face="broad",
    cheeks=True,
    tilt=7,
    turn=5,
    build=84,
    lines=1,
    lip="#b5443f",
)


YOUNG = someone(
    "nadia",
    "young",
    skin="deep",
    clothes="sweater",
    main="#e36414",
    second="#f4ece1",
    pattern="",
    hair_colour="#2c1f20",
    eyes="smile",
    mouth="laugh",
    earrings="hoops",
    tilt=-8,
    turn=-5,
    build=68,
    cheeks=True,
    face="oval",
    nose="wide",
)


def wall():
    return rect(0, 0, 1200, 720, "#f3e3cd") + path("M0 0H250L120 560H0Z", "#f7ead8")


def view():
    return rect(150, 50, 900, 400, "#c7e2ea") + circle(905, 150, 58, "#fff3d6")


def hills():
    return path("M150 350Q300 250 470 330T800 300T1050 330V450H150Z", "#9dbf9f") + path(
        "M150 400Q360 320 600 390T1050 370V450H150Z", "#7ea37f"
    )


def quay():
    return "".join(
        rect(x, y, w, 400 - y, tone)
        for x, y, w, tone in (
            (180, 290, 60, "#8fb3c2"),
            (246, 318, 80, "#7fa5b6"),
            (900, 300, 54, "#8fb3c2"),
            (958, 270, 70, "#7fa5b6"),
        )
    )


def crane():
    return line(
        "M1000 400V150M1028 400V150M1000 190L1028 230M1028 190L1000 230M1000 270L1028 310M1028 270L1000 310M890 160H1045M1014 118L900 160M1014 118L1040 160M912 160V228",
        "#4c8296",
        6,
    )


def lights():
    return "".join(
        rect(x, y, 10, 13, "#fbeecb")
        for x, y in (
            (194, 306),
            (214, 306),
            (194, 330),
            (262, 334),
            (286, 334),
            (912, 318),
            (972, 290),
            (994, 290),
            (972, 314),
        )
    )


def bars():
    return (
        line("M450 50V450M750 50V450", CREAM, 14)
        + rect(150, 50, 900, 400, "none", stroke=CREAM, stroke_width=18)
        + rect(128, 450, 944, 20, CREAM)
        + rect(128, 470, 944, 7, "#dcc4a4")
    )


def clouds():
    return path("M520 130q10 -34 46 -24q20 -30 54 -6q34 -4 36 30Z", "#e6f3f6") + path(
        "M250 190q8 -24 34 -18q16 -22 42 -4q24 -2 28 22Z", "#dceef2"
    )


def room():
    return wall() + view() + clouds() + crane() + quay() + lights() + hills() + bars()


def furniture():
    lamp = (
        line("M1110 0V92", NIGHT, 4)
        + path("M1040 168Q1046 92 1110 92T1180 168Z", ORANGE)
        + path("M1120 92Q1174 100 1180 168H1140Q1142 120 1120 92Z", darker(ORANGE, 0.2))
        + ellipse(1110, 168, 70, 12, "#ffe2b0")
    )
    pot = (
        leaves(96, 500, "#5f7a4f", (-62, -34, -8, 18, 46, 70), 3.6)
        + path("M40 480H152L136 640H56Z", ROSE)
        + path("M112 480H152L136 640H108Z", darker(ROSE, 0.16))
    )
    books = (
        rect(1046, 560, 130, 22, PETROL, 3)
        + rect(1056, 538, 112, 22, OCHRE, 3)
        + rect(1040, 582, 140, 24, "#a8452f", 3)
    )
    return lamp + pot, books


def tablet():
    body = path(
        "M470 630Q472 620 482 620L706 618Q716 618 720 628L742 686Q744 698 732 698L466 702Q454 702 456 690Z",
        NIGHT,
    )
    screen = path("M482 629L704 627L728 688L468 692Z", "#e4f2f5")
    chart = path(
        "M500 676L504 658L522 658L520 676ZM530 676L532 644L550 644L550 676ZM560 676L560 650L578 650L580 676Z",
        PETROL,
    )
    round_chart = ellipse(650, 660, 42, 21, "#f0a35e") + path(
        "M650 660L650 639A42 21 0 0 1 690 666Z", PETROL
    )
    return (
        ellipse(600, 702, 170, 10, "#8a5a35", opacity=0.35)
        + body
        + screen
        + chart
        + round_chart
        + line("M500 638H520", ORANGE, 4)
    )


def table():
    top = rect(0, 596, 1200, 124, "#c99463") + rect(0, 596, 1200, 8, lighter("#c99463", 0.35))
    grain = line("M60 640H300M180 672H400M830 650H1000M900 690H1150M20 700H120", "#b98357", 3)
    mug = (
        path("M262 600H330L324 668Q296 678 268 668Z", CREAM)
        + path("M308 600H330L324 668Q314 674 306 674Z", "#dccdb6")
        + line("M264 614Q238 612 242 634Q246 652 268 648", CREAM, 9)
        + ellipse(296, 600, 34, 8, "#6e3f27")
    )
    steam = line(
        "M284 580q-10 -16 2 -30q10 -14 0 -28M306 584q-8 -14 2 -26q8 -12 0 -22",
        "#fff",
        4,
        opacity=0.7,
    )
    notes = (
        path("M846 664L940 650L962 700L862 714Z", CREAM)
        + line("M866 676L930 667M872 690L912 684", "#9cc5d3", 4)
        + line("M950 640L990 700", ORANGE, 8)
    )
    return top + grain, moved(mug + steam, x=700, y=-6) + moved(notes, x=-740, y=-4)


def two_people():
    far, books = furniture()
    top, things = table()
    elder, young = seated(ELDER, 440, 610, 2.15), seated(YOUNG, 745, 616, 2.1)
    blouse, coat = YOUNG.main, ELDER.main
    return group(
        room(),
        far,
        elder,
        young,
        top,
        books,
        tablet(),
        things,
        arm("M298 578C262 636 262 660 306 668L386 676", coat, 66),
        line("M408 644L404 700", CREAM, 12),
        hand("fair", 410, 674, turn=4, scale=0.95, flip=True),
        arm("M848 584C886 632 886 652 846 656L796 658", blouse, 56),
        hand("deep", 790, 654, turn=-4, scale=0.92),
        arm("M654 584Q668 600 666 608L650 620", blouse, 50),
        hand("deep", 640, 622, turn=-24, scale=0.9, pointing=True),
        rect(0, 0, 1200, 720, SAND, opacity=0.04),
    )
