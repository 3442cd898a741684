"""Forty confidence intervals of level 0.95 for a mean of 50; those that miss it are marked, as an SVG."""

import math
import random

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
rng, parts = random.Random(11), []
for i in range(40):
    draws = [rng.gauss(50, 10) for _ in range(25)]
    mean = sum(draws) / 25
    sd = math.sqrt(sum((x - mean) ** 2 for x in draws) / 24)
    low, high = mean - 1.96 * sd / 5, mean + 1.96 * sd / 5
    colour = FILL if low <= 50 <= high else MARK
    x = 40 + i * 11.5
    parts.append(f'<line x1="{x}" y1="{110 - (low - 50) * 9:.1f}" x2="{x}" y2="{110 - (high - 50) * 9:.1f}" stroke="{colour}" stroke-width="{3 if colour == FILL else 5}"/>')
    parts.append(f'<circle cx="{x}" cy="{110 - (mean - 50) * 9:.1f}" r="3.5" fill="{colour}"/>')
parts.append(f'<line x1="30" y1="110" x2="500" y2="110" stroke="{GREY}" stroke-width="2"/>')
parts.append(f'<text x="24" y="115" font-family="sans-serif" font-size="14" text-anchor="end" fill="{GREY}">50</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 0 520 220">{"".join(parts)}</svg>')
