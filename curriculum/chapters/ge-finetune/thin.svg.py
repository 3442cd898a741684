"""A frozen square table beside the product of a tall and a flat one, as an SVG."""

BLUE, GREY, ORANGE = "#2f7fb8", "#808080", "#c8722a"
parts = []


def box(x, y, w, h, colour):
    parts.append(f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="3" fill="{colour}" fill-opacity="0.15" stroke="{colour}"/>')


def words(x, y, text, colour=GREY, size=13):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="middle" fill="{colour}">{text}</text>')


box(20, 20, 130, 130, GREY)
words(85, 92, "W", GREY, 20)
words(85, 172, "(out, in), frozen")
words(180, 92, "+", GREY, 22)
words(215, 92, "α/r", GREY, 16)
box(245, 20, 18, 130, ORANGE)
words(254, 92, "B", ORANGE, 16)
words(254, 172, "(out, r)", ORANGE)
box(285, 20, 130, 18, BLUE)
words(350, 35, "A", BLUE, 14)
words(350, 58, "(r, in)", BLUE)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 185">{"".join(parts)}</svg>')
