"""The effect of a new button by day: 5 on the first day, sinking towards 1, as an SVG."""

import math
import random

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
rng = random.Random(4)
effects = [1 + 4 * math.exp(-d / 4) + rng.gauss(0, 0.25) for d in range(21)]


def y(effect):
    return 170 - effect * 27


parts = [f'<line x1="30" y1="{y(e)}" x2="470" y2="{y(e)}" stroke="{GREY}" stroke-width="{1.5 if e == 0 else 0.5}"/>' for e in range(6)]
parts += [f'<text x="22" y="{y(e) + 5}" font-family="sans-serif" font-size="14" text-anchor="end" fill="{GREY}">{e}</text>' for e in range(6)]
points = [(40 + 21 * d, y(e)) for d, e in enumerate(effects)]
parts.append(f'<polyline points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in points)}" fill="none" stroke="{FILL}" stroke-width="2"/>')
parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="4" fill="{FILL}"/>' for a, b in points]
parts += [f'<text x="{40 + 21 * (d - 1)}" y="190" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">{d}</text>' for d in (1, 7, 14, 21)]
parts.append(f'<line x1="30" y1="{y(sum(effects) / 21):.1f}" x2="470" y2="{y(sum(effects) / 21):.1f}" stroke="{MARK}" stroke-width="2" stroke-dasharray="6 4"/>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 490 200">{"".join(parts)}</svg>')
