"""Curves of equal height of x * x + 2 * y * y with three gradients, as an SVG."""

from math import cos, pi, sin, sqrt

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SCALE = 62
parts = [f'<defs><marker id="t" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{MARK}"/></marker></defs>']


def at(x, y):
    return 240 + SCALE * x, 170 - SCALE * y


for height in (0.5, 2, 4.5, 9):
    a, b = sqrt(height), sqrt(height / 2)
    x, y = at(0, 0)
    parts.append(f'<ellipse cx="{x}" cy="{y}" rx="{a * SCALE:.1f}" ry="{b * SCALE:.1f}" fill="none" stroke="{FILL}" stroke-width="2"/>')
    x, y = at(0, -b)
    parts.append(f'<text x="{x + 4}" y="{y - 5:.1f}" font-family="sans-serif" font-size="13" fill="{GREY}">{height}</text>')
for height, angle in ((4.5, 50), (4.5, 160), (2, 305)):
    x, y = sqrt(height) * cos(angle * pi / 180), sqrt(height / 2) * sin(angle * pi / 180)
    (x1, y1), (x2, y2) = at(x, y), at(x + 2 * x * 0.22, y + 4 * y * 0.22)
    parts.append(f'<circle cx="{x1:.1f}" cy="{y1:.1f}" r="5" fill="{MARK}"/>')
    parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{MARK}" stroke-width="2" marker-end="url(#t)"/>')
x, y = at(0, 0)
parts.append(f'<circle cx="{x}" cy="{y}" r="4" fill="{GREY}"/><text x="{x}" y="{y - 9}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">bottom</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 340">{"".join(parts)}</svg>')
