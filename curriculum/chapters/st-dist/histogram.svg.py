"""A density histogram of 500 draws with the normal density over it, as an SVG."""

import math
import random

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
rng, parts = random.Random(4), []
draws = [rng.gauss(170, 8) for _ in range(500)]


def place(x, density):
    return 40 + (x - 140) * 7.2, 190 - density * 3000


for low in range(144, 198, 4):
    share = sum(low <= x < low + 4 for x in draws) / 500
    (x1, y), (x2, _) = place(low, share / 4), place(low + 4, 0)
    parts.append(f'<rect x="{x1:.1f}" y="{y:.1f}" width="{x2 - x1 - 1:.1f}" height="{190 - y:.1f}" fill="{FILL}"/>')
curve = [place(x / 2, math.exp(-(((x / 2 - 170) / 8) ** 2) / 2) / 8 / math.sqrt(2 * math.pi)) for x in range(284, 398)]
parts.append('<polyline points="{}" fill="none" stroke="{}" stroke-width="3"/>'.format(" ".join(f"{x:.1f},{y:.1f}" for x, y in curve), MARK))
for x in range(150, 200, 10):
    parts.append(f'<text x="{place(x, 0)[0]:.1f}" y="208" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{x}</text>')
parts.append(f'<text x="490" y="228" font-family="sans-serif" font-size="14" text-anchor="end" fill="{GREY}">height in cm</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 238">{"".join(parts)}</svg>')
