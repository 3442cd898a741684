"""A ring of points that dissolves into noise, as an SVG."""

import math
import random

FILL, GREY = "#2f7fb8", "#808080"
chance = random.Random(4)
T = 100
share, shares = 1.0, [1.0]
for t in range(1, T + 1):
    share *= 1 - (0.1 + 19.9 * (t - 1) / (T - 1)) / T
    shares.append(share)
parts = []
ring = []
for k in range(130):
    angle, radius = 2 * math.pi * k / 130, 1.4 + chance.gauss(0, 0.06)
    ring.append((radius * math.cos(angle), radius * math.sin(angle), chance.gauss(0, 1), chance.gauss(0, 1)))
for place, t in enumerate((0, 5, 15, 100)):
    left, keep, add = 80 + 155 * place, shares[t] ** 0.5, (1 - shares[t]) ** 0.5
    for x, y, e, f in ring:
        h, v = keep * x + add * e, keep * y + add * f
        if max(abs(h), abs(v)) < 2.4:
            parts.append(f'<circle cx="{left + 30 * h:.1f}" cy="{80 - 30 * v:.1f}" r="2.2" fill="{FILL}"/>')
    parts.append(f'<rect x="{left - 73}" y="6" width="146" height="148" fill="none" stroke="{GREY}" stroke-opacity="0.5"/>')
    parts.append(f'<text x="{left}" y="176" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">t = {t}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 625 184">{"".join(parts)}</svg>')
