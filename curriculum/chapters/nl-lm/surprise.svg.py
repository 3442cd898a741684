"""Surprise in bits against the probability of the token that came, as an SVG."""

import math

GREY, BLUE, ORANGE = "#808080", "#2f7fb8", "#c8722a"
parts = []


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def at(p):
    return 60 + 360 * p, 220 + 45 * math.log2(p)


points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (at(i / 200) for i in range(13, 201)))
parts.append(f'<line x1="60" y1="220" x2="430" y2="220" stroke="{GREY}"/><line x1="60" y1="220" x2="60" y2="30" stroke="{GREY}"/>')
parts.append(f'<polyline points="{points}" fill="none" stroke="{BLUE}" stroke-width="2.5"/>')
for p, name in ((1 / 16, "1/16: 4 bits"), (1 / 8, "1/8: 3 bits"), (1 / 4, "1/4: 2 bits"), (1 / 2, "1/2: 1 bit"), (1, "1: 0 bits")):
    x, y = at(p)
    parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{ORANGE}"/>')
    words(x + 8, y - 6, name, ORANGE, "start")
words(245, 246, "probability of the token that came")
words(52, 36, "bits", GREY, "end")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 256">{"".join(parts)}</svg>')
