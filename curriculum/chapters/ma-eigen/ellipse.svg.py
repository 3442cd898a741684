"""The unit circle and its image under [[3, 1], [1, 3]], with three arrows before and after, as an SVG."""

import math

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
U, CX, CY = 36, 190, 150
parts = []
for name, colour in (("b", BLUE), ("o", MARK)):
    parts.append(f'<defs><marker id="{name}" markerWidth="5" markerHeight="5" viewBox="0 0 8 8" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{colour}"/></marker></defs>')


def at(x, y):
    return CX + x * U, CY - y * U


def image(x, y):
    return 3 * x + y, x + 3 * y


def closed(points, colour):
    path = " ".join("%.1f,%.1f" % at(x, y) for x, y in points)
    parts.append(f'<polygon points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')


def arrow(x, y, colour, marker, width):
    (a, b), (c, d) = at(0, 0), at(x, y)
    parts.append(f'<line x1="{a:.1f}" y1="{b:.1f}" x2="{c:.1f}" y2="{d:.1f}" stroke="{colour}" stroke-width="{width}" marker-end="url(#{marker})"/>')


def words(x, y, text, colour):
    a, b = at(x, y)
    parts.append(f'<text x="{a:.1f}" y="{b:.1f}" font-family="sans-serif" font-size="15" fill="{colour}">{text}</text>')


circle = [(math.cos(n * math.pi / 36), math.sin(n * math.pi / 36)) for n in range(72)]
closed(circle, BLUE)
closed([image(x, y) for x, y in circle], MARK)
r = math.sqrt(0.5)
for x, y in ((r, r), (r, -r), (1, 0)):
    arrow(*image(x, y), MARK, "o", 2)
for x, y in ((r, r), (r, -r), (1, 0)):
    arrow(x, y, BLUE, "b", 3)
words(3.0, 3.1, "along (1, 1): 4 times", MARK)
words(1.6, -1.9, "along (1, -1): twice", MARK)
words(3.3, 0.95, "(1, 0) is turned", MARK)
words(-1.4, 1.2, "circle", BLUE)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 300">{"".join(parts)}</svg>')
