"""Skies, clouds and trees."""

from ..svg import MOSS, circle, darker, element, line, moved, path, rect


def sky(name, *tones):
    """A sky that passes from tone to tone, downwards."""
    stops = "".join(
        element("stop", offset=round(i / (len(tones) - 1), 2), stop_color=tone)
        for i, tone in enumerate(tones)
    )
    return element("linearGradient", stops, id=name, x2=0, y2=1) + rect(
        0, 0, 1200, 720, f"url(#{name})"
    )


def cloud(x, y, scale, tone="#fff"):
    return moved(
        path("M0 60q6 -46 50 -38q20 -40 70 -16q40 -22 58 20q34 0 34 34Z", tone),
        x=x,
        y=y,
        scale=scale,
    )


def fir(x, y, scale, tone="#3f6a5c"):
    tiers = "".join(
        path(f"M0 {top}L{half} {top + 110}Q0 {top + 90} {-half} {top + 110}Z", tone)
        + path(
            f"M0 {top}L{half * 0.55} {top + 58}Q{half * 0.2} {top + 44} 0 {top + 62}Q{-half * 0.25} {top + 46} {-half * 0.5} {top + 54}Z",
            "#f6fafb",
        )
        for top, half in ((-150, 86), (-220, 68), (-280, 50))
    )
    return moved(rect(-11, -50, 22, 50, "#5a4033"), tiers, x=x, y=y, scale=scale)


def tree(x, y, scale, tone=MOSS):
    crown = (
        circle(0, -190, 84, tone)
        + circle(-58, -140, 58, tone)
        + circle(58, -140, 60, darker(tone, 0.15))
        + path("M14 -272A84 84 0 0 1 60 -120Q30 -190 14 -272Z", darker(tone, 0.15))
    )
    return moved(
        rect(-11, -120, 22, 120, "#6e4a35"),
        line("M0 -80L34 -128M0 -96L-30 -140", "#6e4a35", 8),
        crown,
        x=x,
        y=y,
        scale=scale,
    )
