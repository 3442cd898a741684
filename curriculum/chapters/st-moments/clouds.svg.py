"""Three clouds of points with correlations near 0.9, 0 and -0.7, as an SVG."""

import math
import random

FILL, GREY = "#2f7fb8", "#808080"
rng, parts = random.Random(2), []
for column, r in enumerate((0.9, 0.0, -0.7)):
    left = 20 + column * 170
    parts.append(f'<rect x="{left}" y="10" width="150" height="150" fill="none" stroke="{GREY}"/>')
    for _ in range(70):
        a, b = rng.gauss(0, 1), rng.gauss(0, 1)
        x, y = a, r * a + math.sqrt(1 - r * r) * b
        if abs(x) < 2.5 and abs(y) < 2.5:
            parts.append(f'<circle cx="{left + 75 + 28 * x:.1f}" cy="{85 - 28 * y:.1f}" r="3" fill="{FILL}"/>')
    parts.append(f'<text x="{left + 75}" y="182" font-family="sans-serif" font-size="15" text-anchor="middle" fill="{GREY}">r = {r}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 530 192">{"".join(parts)}</svg>')
