"""What a face is made of: eyes, brows, nose, mouth, beard, glasses."""

from .svg import NIGHT, circle, ellipse, group, line, mix, num, path


def eye(kind, x, side, iris):
    """One eye around x, 110; the outer corner lies on the given side."""
    if kind == "smile":
        return line(f"M{num(x - 7)} 112q7 -8 14 0", NIGHT, 3)
    if kind == "dot":
        return ellipse(num(x), 110, 3.6, 4.4, NIGHT) + circle(num(x + 1.2), 108.4, 1.2, "#fff")
    low = 3.4 if kind == "narrow" else 5.2
    lid = f"M{num(x - 7.5)} 111.5Q{num(x)} {num(110 - low * 1.7)} {num(x + 7.5)} 111.5"
    white = path(f"{lid}Q{num(x)} {num(111 + low)} {num(x - 7.5)} 111.5Z", "#fffaf3")
    ball = circle(num(x), 110.2, 4 if low > 4 else 3.4, iris) + circle(num(x), 110.2, 2, "#1a1416")
    lash = f"M{num(x + side * 7.5)} 111.5l{side * 3.5} -2.5" if kind == "lashes" else ""
    return white + ball + circle(num(x + 1.6), 108.4, 1.1, "#fff") + line(lid + lash, NIGHT, 2.4)


def brow(kind, x, side, colour):
    rise = {"arched": -5, "straight": -2, "raised": -6, "soft": -4, "heavy": -3}[kind]
    lift = 93 if kind == "raised" else 97
    d = f"M{num(x - side * 8)} {lift}Q{num(x + side * 1)} {lift + rise} {num(x + side * 9)} {lift + (2 if kind != 'straight' else 0)}"
    return line(d, colour, {"heavy": 5, "straight": 4, "soft": 2.6}.get(kind, 3.4))


def nose(kind, x, y, shade):
    forms = {
        "straight": f"M{num(x + 1)} {y - 15}C{num(x + 3)} {y - 10} {num(x + 7)} {y - 5} {num(x + 5)} {y - 1}Q{num(x)} {y + 2} {num(x - 4)} {y - 1}",
        "round": f"M{num(x - 7)} {y - 4}Q{num(x - 6)} {y + 1} {num(x - 2)} {y}Q{num(x)} {y + 2} {num(x + 2)} {y}Q{num(x + 7)} {y + 1} {num(x + 7)} {y - 5}",
        "strong": f"M{num(x)} {y - 24}C{num(x + 9)} {y - 14} {num(x + 11)} {y - 4} {num(x + 7)} {y}Q{num(x + 1)} {y + 3} {num(x - 4)} {y}",
        "small": f"M{num(x - 4)} {y - 2}Q{num(x)} {y + 3} {num(x + 5)} {y - 2}",
        "wide": f"M{num(x - 9)} {y - 4}Q{num(x - 9)} {y + 1} {num(x - 4)} {y}Q{num(x)} {y + 3} {num(x + 4)} {y}Q{num(x + 9)} {y + 1} {num(x + 9)} {y - 4}",
    }
    return line(forms[kind], shade, 2.6)


def mouth(kind, x, y, lip):
    dark = mix(lip, "#3a0d14", 0.55)
    if kind in ("laugh", "open"):
        w, h = (15, 17) if kind == "laugh" else (12, 12)
        d = f"M{num(x - w)} {y - 3}Q{num(x)} {y + 1} {num(x + w)} {y - 3}Q{num(x + w * 0.7)} {y - 3 + h} {num(x)} {y - 3 + h}Q{num(x - w * 0.7)} {y - 3 + h} {num(x - w)} {y - 3}Z"
        teeth = f"M{num(x - w + 2)} {y - 2}Q{num(x)} {y + 1} {num(x + w - 2)} {y - 2}L{num(x + w - 5)} {y + 2}Q{num(x)} {y + 5} {num(x - w + 5)} {y + 2}Z"
        return (
            path(d, "#5c1b22")
            + path(teeth, "#fffaf3")
            + ellipse(num(x), y + h - 6, num(w * 0.45), 2.6, "#c4605a")
        )
    if kind == "lips":
        upper = f"M{num(x - 13)} {y - 4}Q{num(x - 5)} {y - 6} {num(x)} {y - 3}Q{num(x + 5)} {y - 6} {num(x + 13)} {y - 4}Q{num(x)} {y + 14} {num(x - 13)} {y - 4}Z"
        return path(upper, lip) + line(
            f"M{num(x - 14)} {y - 5}Q{num(x)} {y + 7} {num(x + 14)} {y - 5}", dark, 2.2
        )
    curves = {
        "smile": f"M{num(x - 13)} {y - 3}Q{num(x)} {y + 9} {num(x + 13)} {y - 3}",
        "soft": f"M{num(x - 10)} {y - 1}Q{num(x)} {y + 5} {num(x + 10)} {y - 1}",
        "wry": f"M{num(x - 10)} {y + 2}Q{num(x + 4)} {y + 6} {num(x + 13)} {y - 4}",
    }
    under = line(f"M{num(x - 4)} {y + 8}q4 2 8 0", lip, 2.4, opacity=0.7)
    return line(curves[kind], dark, 3) + (under if kind != "smile" else "")


def beard(kind, shape, x, y, hair, skin):
    c, j, chin = shape.cheek, shape.jaw, shape.chin
    grow = {"full": 10, "short": 2}.get(kind, 0)
    colour = mix(skin, hair, 0.32) if kind == "stubble" else hair
    tache = f"M{num(x - 17)} {y + 1}C{num(x - 15)} {y - 11} {num(x - 4)} {y - 12} {num(x)} {y - 8}C{num(x + 4)} {y - 12} {num(x + 15)} {y - 11} {num(x + 17)} {y + 1}Q{num(x + 7)} {y - 4} {num(x)} {y - 3}Q{num(x - 7)} {y - 4} {num(x - 17)} {y + 1}Z"
    if kind == "moustache":
        return path(tache, colour)
    if kind == "goatee":
        return path(
            f"M{num(x - 17)} {y - 6}Q{num(x)} {y - 14} {num(x + 17)} {y - 6}C{num(x + 20)} {y + 6} {num(x + 14)} {chin + 4} {num(x)} {chin + 5}"
            f"C{num(x - 14)} {chin + 4} {num(x - 20)} {y + 6} {num(x - 17)} {y - 6}Z",
            colour,
        )
    return path(
        f"M{119 - c} 108C{119 - c} 122 {118 - j} 130 {119 - j - grow // 4} 138C{122 - j - grow // 3} {152 + grow // 2} {118 - shape.chin_width} {chin + grow} 120 {chin + grow}"
        f"C{122 + shape.chin_width} {chin + grow} {118 + j + grow // 3} {152 + grow // 2} {121 + j + grow // 4} 138C{122 + j} 130 {121 + c} 122 {121 + c} 108"
        f"C{num(119 + c)} 122 {num(114 + c)} {y - 14} {num(x + 22)} {y - 8}Q{num(x + 10)} {y - 13} {num(x)} {y - 9}"
        f"Q{num(x - 10)} {y - 13} {num(x - 22)} {y - 8}C{num(126 - c)} {y - 14} {num(121 - c)} 122 {119 - c} 108Z",
        colour,
    )


def glasses(kind, x, turn, colour):
    frames = []
    for side in (-1, 1):
        cx = x + side * 18
        if kind == "round":
            frames.append(
                circle(num(cx), 111, 14, "#fff", fill_opacity=0.13, stroke=colour, stroke_width=2.8)
            )
        elif kind == "square":
            frames.append(
                path(
                    f"M{num(cx - 14)} 100h28q2 0 2 3l-2 14q-1 6 -7 6h-14q-6 0 -7 -6l-2 -14q0 -3 2 -3Z",
                    "#fff",
                    fill_opacity=0.13,
                    stroke=colour,
                    stroke_width=3.6,
                )
            )
        else:
            frames.append(
                ellipse(
                    num(cx), 111, 15, 11, "#fff", fill_opacity=0.13, stroke=colour, stroke_width=1.8
                )
            )
            if kind == "brow":
                frames.append(
                    line(f"M{num(cx - 15)} 105Q{num(cx)} 95 {num(cx + 15)} 105", colour, 4.5)
                )
        frames.append(
            line(f"M{num(cx + side * 14)} 107L{num(120 + side * 40 - turn * 0.6)} 105", colour, 2.4)
        )
    return group(*frames) + line(f"M{num(x - 4)} 109q4 -4 8 0", colour, 2.6)
