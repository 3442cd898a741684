"""Sigmoid, tanh and ReLU and their slopes, side by side, as an SVG."""

from math import exp, tanh

FILL, GREY, MARK, LEAF = "#2f7fb8", "#808080", "#c8722a", "#3a9a5c"
parts = []


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def line(p, q):
    parts.append(f'<line x1="{p[0]:.1f}" y1="{p[1]:.1f}" x2="{q[0]:.1f}" y2="{q[1]:.1f}" stroke="{GREY}"/>')


def sigmoid(z):
    return 1 / (1 + exp(-z))


def panel(middle, bottom, unit, top, low, title, curves, marks):
    def at(z, y):
        return middle + z * 29, bottom - y * unit

    line(at(-4, 0), at(4, 0))
    line(at(0, low), at(0, top))
    for points, colour, dash in curves:
        path = " ".join("{:.1f},{:.1f}".format(*at(z, y)) for z, y in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5" {dash}/>')
    for y in marks:
        x0, y0 = at(-4, y)
        parts.append(f'<line x1="{x0}" y1="{y0:.1f}" x2="{at(4, y)[0]}" y2="{y0:.1f}" stroke="{GREY}" stroke-opacity="0.4"/>')
        words(x0 - 6, y0 + 5, f"{y:g}", anchor="end")
    for z in (-4, 4):
        words(at(z, 0)[0], at(z, 0)[1] + 17, str(z))
    words(middle, 16, title)


steps = [k / 20 for k in range(-80, 81)]
DASH = 'stroke-dasharray="7 4"'
DOTS = 'stroke-dasharray="2 4"'
panel(150, 130, 48, 2, -1, "value", [
    ([(z, sigmoid(z)) for z in steps], FILL, ""),
    ([(z, tanh(z)) for z in steps], LEAF, DASH),
    ([(-4, 0), (0, 0), (2, 2)], MARK, DOTS),
], (1,))
panel(430, 178, 128, 1.15, 0, "slope", [
    ([(z, sigmoid(z) * (1 - sigmoid(z))) for z in steps], FILL, ""),
    ([(z, 1 - tanh(z) ** 2) for z in steps], LEAF, DASH),
    ([(-4, 0), (0, 0)], MARK, DOTS),
    ([(0, 1), (4, 1)], MARK, DOTS),
], (0.25, 1))
for x, name, colour, dash in ((110, "sigmoid", FILL, ""), (250, "tanh", LEAF, DASH), (370, "ReLU", MARK, DOTS)):
    parts.append(f'<line x1="{x}" y1="224" x2="{x + 34}" y2="224" stroke="{colour}" stroke-width="2.5" {dash}/>')
    words(x + 42, 229, name, colour, "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 580 240">{"".join(parts)}</svg>')
