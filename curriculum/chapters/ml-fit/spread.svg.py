"""Fits at one point for three numbers of neighbours, with the truth, as an SVG."""

import numpy as np

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
rng = np.random.default_rng(1)
truth = float(np.sin(3 * 0.4))
parts = []


def at(value):
    return 100 + (value + 0.5) * 180


def one(k):
    x = rng.uniform(-1, 1, 40)
    y = np.sin(3 * x) + rng.normal(0, 0.3, 40)
    return float(y[np.abs(x - 0.4).argsort()[:k]].mean())


for n, k in enumerate((1, 5, 40)):
    y = 40 + n * 50
    fits = [one(k) for _ in range(20)]
    parts.append(f'<text x="86" y="{y + 5}" font-family="sans-serif" font-size="15" text-anchor="end" fill="{GREY}">k = {k}</text>')
    parts.append(f'<line x1="100" y1="{y}" x2="480" y2="{y}" stroke="{GREY}" stroke-opacity="0.4"/>')
    for value in fits:
        parts.append(f'<circle cx="{at(value):.1f}" cy="{y}" r="5" fill="{FILL}" fill-opacity="0.55"/>')
    parts.append(f'<line x1="{at(np.mean(fits)):.1f}" y1="{y - 14}" x2="{at(np.mean(fits)):.1f}" y2="{y + 14}" stroke="{FILL}" stroke-width="3"/>')
parts.append(f'<line x1="{at(truth):.1f}" y1="20" x2="{at(truth):.1f}" y2="160" stroke="{MARK}" stroke-width="2.5" stroke-dasharray="6 4"/>')
parts.append(f'<text x="{at(truth):.1f}" y="14" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{MARK}">truth</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 170">{"".join(parts)}</svg>')
