"""Small words for drawing: shapes as strings, colours as tones, one document."""

import re

NIGHT = "#12263a"
PETROL = "#0f4c5c"
ORANGE = "#e36414"
SAND = "#f4ece1"
ROSE = "#d8a48f"
MOSS = "#5f7a4f"
SKY = "#9cc5d3"
CREAM = "#fbf6ee"
OCHRE = "#e0a43a"
BRICK = "#a8452f"
PLUM = "#6b3f5b"


def num(value):
    """A number as short as it can be written with one decimal."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def element(name, *inner, **attributes):
    """One SVG element; underscores in attribute names become hyphens."""
    pairs = (
        f' {key.replace("_", "-")}="{num(value) if isinstance(value, float) else value}"'
        for key, value in attributes.items()
        if value is not None
    )
    content = "".join(inner)
    return f"<{name}{''.join(pairs)}" + (f">{content}</{name}>" if content else "/>")


def path(d, fill, **attributes):
    return element("path", d=d, fill=fill, **attributes) if d else ""


def line(d, colour, width, **attributes):
    """An open line with round ends."""
    ends = {"stroke_linecap": "round", "stroke_linejoin": "round"}
    return path(d, "none", stroke=colour, stroke_width=width, **(ends | attributes))


def circle(x, y, r, fill, **attributes):
    return element("circle", cx=x, cy=y, r=r, fill=fill, **attributes)


def ellipse(x, y, rx, ry, fill, **attributes):
    return element("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill=fill, **attributes)


def rect(x, y, width, height, fill, r=None, **attributes):
    return element("rect", x=x, y=y, width=width, height=height, rx=r, fill=fill, **attributes)


def group(*inner, **attributes):
    return element("g", *inner, **attributes) if any(inner) else ""


def moved(*inner, x=0, y=0, scale=1, turn=0, flip=False):
    """The drawing moved to x, y, scaled and turned around its own origin."""
    steps = [f"translate({num(x)} {num(y)})"]
    if turn:
        steps.append(f"rotate({num(turn)})")
    if flip or scale != 1:
        across = -scale if flip else scale
        steps.append(f"scale({across:.3g} {scale:.3g})")
    return group(*inner, transform=" ".join(steps))


def clipped(name, d, *inner):
    """The drawing, seen only inside the outline ``d``; ``name`` is its id."""
    if not d:
        return ""
    return element("clipPath", path(d, "#000"), id=name) + group(*inner, clip_path=f"url(#{name})")


def mirror(d, axis=120):
    """A path of absolute points, mirrored on the upright line x = axis."""
    return re.sub(
        r"(-?[\d.]+)[ ,](-?[\d.]+)",
        lambda point: f"{num(2 * axis - float(point[1]))} {point[2]}",
        d,
    )


def both(d, axis=120):
    return d + mirror(d, axis)


def rings(*points):
    """Circles (x, y, r) as one outline, so that they can clip and be clipped."""
    return "".join(
        f"M{num(x - r)} {num(y)}a{num(r)} {num(r)} 0 1 0 {num(2 * r)} 0"
        f"a{num(r)} {num(r)} 0 1 0 {num(-2 * r)} 0z"
        for x, y, r in points
    )


def mix(first, second, share):
    """The colour ``share`` of the way from first to second."""
    pairs = ((int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def darker(colour, share=0.2):
    """The colour in shade: towards a warm dusk, so that light cloth and fair hair stay warm."""
    return mix(colour, "#33203a", share)


def lighter(colour, share=0.2):
    return mix(colour, "#fff6e8", share)


def document(width, height, title, *inner):
    """A whole SVG file; the title is for people who cannot see it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">'
        f"<title>{title}</title>{''.join(inner)}</svg>\n"
    )
