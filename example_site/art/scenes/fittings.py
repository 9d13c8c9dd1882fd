"""Things that hang in more than one room."""

from ..svg import NIGHT, darker, ellipse, line, moved, path


def pendant(x, length, tone, scale=1):
    return line(f"M{x} 0V{length}", NIGHT, 3) + moved(
        path("M-60 70Q-54 0 0 0T60 70Z", tone)
        + path("M10 0Q54 8 60 70H28Q30 24 10 0Z", darker(tone, 0.2))
        + ellipse(0, 70, 60, 10, "#ffe9bf"),
        x=x,
        y=length,
        scale=scale,
    )
