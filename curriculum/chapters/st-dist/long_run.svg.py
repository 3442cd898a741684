"""The share of heads so far in three runs of 2000 coin throws, as an SVG."""

import math
import random

COLOURS, GREY = ("#2f7fb8", "#c8722a", "#5a9a4a"), "#808080"
parts = []
LEFT, TOP, WIDTH, HEIGHT = 60, 16, 420, 190


def place(n, share):
    return LEFT + WIDTH * math.log10(n) / math.log10(2000), TOP + HEIGHT * (1 - share)


for seed, colour in enumerate(COLOURS, start=3):
    rng, heads, points = random.Random(seed), 0, []
    for n in range(1, 2001):
        heads += rng.random() < 0.5
        if n < 30 or n % (1 + n // 60) == 0:
            points.append("{:.1f},{:.1f}".format(*place(n, heads / n)))
    parts.append(f'<polyline points="{" ".join(points)}" fill="none" stroke="{colour}" stroke-width="2"/>')
for share in (0, 0.5, 1):
    x, y = place(1, share)
    parts.append(f'<line x1="{x}" y1="{y}" x2="{x + WIDTH}" y2="{y}" stroke="{GREY}" stroke-width="{2 if share == 0.5 else 1}" stroke-dasharray="4 4"/>')
    parts.append(f'<text x="{x - 8}" y="{y + 5}" font-family="sans-serif" font-size="14" text-anchor="end" fill="{GREY}">{share}</text>')
for n in (1, 10, 100, 1000):
    x, y = place(n, 0)
    parts.append(f'<text x="{x}" y="{y + 20}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{n}</text>')
parts.append(f'<text x="{LEFT + WIDTH}" y="{TOP + HEIGHT + 38}" font-family="sans-serif" font-size="14" text-anchor="end" fill="{GREY}">throws so far</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 250">{"".join(parts)}</svg>')
