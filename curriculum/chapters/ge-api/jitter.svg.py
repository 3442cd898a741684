"""When twelve clients come back, without and with jitter, as an SVG."""

import random

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
rng = random.Random(3)
parts = []
for row, (name, times) in enumerate((("no jitter", [0.5] * 12), ("jitter", [0.5 * rng.random() for _ in range(12)]))):
    y = 90 + 95 * row
    parts.append(f'<text x="8" y="{y}" font-family="sans-serif" font-size="14" fill="{GREY}">{name}</text>')
    parts.append(f'<line x1="90" y1="{y + 6}" x2="520" y2="{y + 6}" stroke="{GREY}"/>')
    heights = {}
    for t in times:
        place = round(t * 40)
        heights[place] = heights.get(place, 0) + 1
        x, top = 100 + place * 20, y - 1 - 6.5 * (heights[place] - 1)
        parts.append(f'<circle cx="{x}" cy="{top}" r="3.2" fill="{MARK if row == 0 else FILL}"/>')
for t in (0, 0.1, 0.2, 0.3, 0.4, 0.5):
    parts.append(f'<text x="{100 + t * 800}" y="212" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">{t} s</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 222">{"".join(parts)}</svg>')
