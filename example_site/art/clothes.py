"""What people wear: each garment is drawn around the neck of its person."""

from .cloth import CREW, DEEP, NARROW, garment, neck
from .svg import CREAM, both, circle, darker, lighter, line, mix, path, rect


def tee(person):
    return garment(person, CREW, person.main) + line(
        "M101 181Q120 208 139 181", darker(person.main, 0.3), 5
    )


def sweater(person):
    rib = darker(person.main, 0.22)
    return (
        garment(person, CREW, person.main)
        + line("M100 179Q120 208 140 179", rib, 8)
        + line("M106 192l-2 5M113 196l-1 6M120 197v6M127 196l1 6M134 192l2 5", person.main, 1.6)
    )


def shirt(person):
    main, dark = person.main, darker(person.main, 0.25)
    collar = both("M103 168L95 180L104 204L120 194Z")
    return (
        garment(person, NARROW, main)
        + path("M120 196L114 206L116 244H124L126 206Z", lighter(main, 0.25))
        + path(collar, lighter(main, 0.3), stroke=dark, stroke_width=1.6, stroke_linejoin="round")
        + circle(120, 216, 2, dark)
        + circle(120, 232, 2, dark)
    )


def polo(person):
    dark = darker(person.main, 0.3)
    return (
        garment(person, NARROW, person.main)
        + path(both("M103 168L94 182L108 202L119 196Z"), person.second)
        + line("M120 206V226", dark, 2.4)
        + circle(120, 216, 2, CREAM)
    )


def turtleneck(person):
    dark = darker(person.main, 0.24)
    roll = "M99 164Q120 176 141 164L144 190Q120 202 96 190Z"
    return (
        garment(person, CREW, person.main)
        + path(roll, lighter(person.main, 0.08))
        + line("M98 180Q120 192 142 180", dark, 2.2)
        + path("M130 170L141 164L144 190L132 195Z", dark, opacity=0.6)
    )


def blazer(person):
    main, dark = person.main, darker(person.main, 0.32)
    inner = path("M92 184L120 240L148 184L140 178Q120 204 100 178Z", person.second)
    front = garment(person, DEEP, main)
    skin = neck(person, CREW)
    lapel = both("M99 172L84 190L90 206L84 210L112 244L120 244L104 206Z")
    return (
        front
        + inner
        + skin.replace(f"{person.key}-neck", f"{person.key}-throat")
        + path(lapel, darker(main, 0.16), stroke=dark, stroke_width=1.6, stroke_linejoin="round")
    )


def suit(person):
    shirt_front = path("M96 178L120 244L144 178Z", CREAM)
    tie = path("M114 202L120 196L126 202L123 210L129 244H111L117 210Z", person.second)
    collar = path(
        both("M103 168L97 180L108 206L120 196Z"), "#fff", stroke="#d9d2c6", stroke_width=1.4
    )
    lapel = path(
        both("M97 176L82 192L90 206L83 211L110 244L118 244L102 206Z"),
        darker(person.main, 0.16),
        stroke=darker(person.main, 0.35),
        stroke_width=1.6,
    )
    return garment(person, NARROW, person.main) + shirt_front + tie + collar + lapel


def hoodie(person):
    dark = darker(person.main, 0.26)
    hood = path(
        both("M104 164C86 166 78 184 84 200C96 214 112 208 120 214L120 202Q106 196 104 164Z"), dark
    )
    rim = path(
        both("M104 168C92 172 90 188 96 198C106 206 116 204 120 208L120 200Q106 192 104 168Z"),
        lighter(person.main, 0.08),
    )
    cords = line("M108 206L106 230M132 206L134 226", person.second, 3.4)
    return garment(person, CREW, person.main) + hood + rim + cords


def cardigan(person):
    inner = path("M98 180L110 244H130L142 180Q120 206 98 180Z", person.second)
    edge = line(both("M98 184Q106 204 113 246"), darker(person.main, 0.25), 8)
    skin = neck(person, CREW).replace(f"{person.key}-neck", f"{person.key}-throat")
    return garment(person, DEEP, person.main) + inner + skin + edge + circle(112, 226, 2.4, CREAM)


def work_jacket(person):
    main, dark = person.main, darker(person.main, 0.32)
    collar = path(
        both("M104 164L92 176L98 200L118 206L119 198Z"),
        darker(main, 0.14),
        stroke=dark,
        stroke_width=1.6,
    )
    pocket = (
        rect(138, 210, 28, 34, darker(main, 0.12), 3, stroke=dark, stroke_width=1.6)
        + line("M138 218h28", dark, 2)
        + line("M146 204v10", person.second, 3)
    )
    return (
        garment(person, CREW, main)
        + path("M97 182Q120 212 143 182L140 178Q120 204 100 178Z", person.second)
        + line("M120 206V244", dark, 2.6)
        + collar
        + pocket
        + rect(68, 212, 32, 8, person.second, 2)
    )


def denim(person):
    main, dark = person.main, darker(person.main, 0.3)
    inner = path("M98 178L112 244H132L142 178Q120 206 98 178Z", person.second)
    skin = neck(person, CREW).replace(f"{person.key}-neck", f"{person.key}-throat")
    collar = path(
        both("M101 168L86 184L96 212L112 200Z"), lighter(main, 0.1), stroke=dark, stroke_width=1.6
    )
    seam = line(
        "M66 216H100M140 216H174M110 210L114 244M130 210L128 244",
        SEAM,
        1.8,
        stroke_dasharray="4 3",
    )
    return garment(person, DEEP, main) + inner + skin + seam + collar + circle(107, 232, 2.4, SEAM)


def overalls(person):
    dark = darker(person.main, 0.3)
    top = garment(person, CREW, person.second) + line(
        "M101 181Q120 208 139 181", darker(person.second, 0.25), 5
    )
    straps = path(both("M80 192L94 188L99 214L85 218Z"), person.main)
    bib = path("M82 212Q120 204 158 212L164 244H76Z", person.main) + line(
        "M84 218Q120 210 156 218", dark, 1.8, stroke_dasharray="4 3"
    )
    return top + straps + bib + circle(92, 216, 4, "#e9c46a") + circle(148, 216, 4, "#e9c46a")


def scarf(person):
    second, dark = person.second, darker(person.second, 0.26)
    wrap = "M92 172C98 164 142 164 148 172C158 186 152 200 140 204C124 210 106 208 96 202C84 194 86 180 92 172Z"
    tail = path("M126 200L150 196L158 244H130Z", mix(second, dark, 0.5))
    return (
        garment(person, CREW, person.main)
        + tail
        + path(wrap, second)
        + line(
            "M92 184Q120 200 148 180M98 196Q122 204 146 192M136 214l2 26M146 212l4 28", dark, 2.2
        )
    )


def blouse(person):
    dark = darker(person.main, 0.25)
    bow = path(
        "M120 200C104 190 92 196 90 206C100 214 112 210 120 204C128 210 140 214 150 206C148 196 136 190 120 200ZM118 204L108 236L117 232L121 206L128 232L136 234L124 204Z",
        person.second,
    )
    return (
        garment(person, NARROW, person.main)
        + line("M102 180Q106 196 120 204Q134 196 138 180", person.second, 6)
        + bow
        + circle(120, 203, 5, darker(person.second, 0.2))
        + line("M104 203q6 0 10 1M126 204q6 -2 10 -1", dark, 1.6)
    )


def drape(person):
    """A plain top for someone whose scarf already covers the neck."""
    return garment(person, CREW, person.main) + line(
        both("M88 244L98 200"), darker(person.main, 0.3), 3
    )


SEAM = "#e0a43a"
WARDROBE = {
    "tee": tee,
    "sweater": sweater,
    "shirt": shirt,
    "polo": polo,
    "turtleneck": turtleneck,
    "blazer": blazer,
    "suit": suit,
    "hoodie": hoodie,
    "cardigan": cardigan,
    "work_jacket": work_jacket,
    "denim": denim,
    "overalls": overalls,
    "scarf": scarf,
    "blouse": blouse,
    "drape": drape,
}
