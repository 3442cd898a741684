"""Two groups that rise, and a falling line through all points, as an SVG."""

import random

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
rng = random.Random(8)
parts, xs, ys = [], [], []
for left, low, fill in ((60, 118, FILL), (220, 40, MARK)):
    for _ in range(26):
        across = rng.random()
        x, y = left + across * 120, low + across * 46 + rng.gauss(0, 8)
        xs.append(x)
        ys.append(y)
        parts.append(f'<circle cx="{x:.1f}" cy="{200 - y:.1f}" r="4" fill="{fill}"/>')
    parts.append(f'<line x1="{left - 6}" y1="{200 - low + 3}" x2="{left + 126}" y2="{200 - low - 49}" stroke="{fill}" stroke-width="2.5"/>')
mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
slope = sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
ends = [(x, 200 - (my + slope * (x - mx))) for x in (40, 360)]
parts.append(f'<line x1="{ends[0][0]}" y1="{ends[0][1]:.1f}" x2="{ends[1][0]}" y2="{ends[1][1]:.1f}" stroke="{GREY}" stroke-width="2.5" stroke-dasharray="7 5"/>')
parts.append(f'<path d="M26,14 L26,192 L380,192" fill="none" stroke="{GREY}" stroke-width="2"/>')
parts.append(f'<text x="203" y="213" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">length</text>')
parts.append(f'<text x="14" y="104" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}" transform="rotate(-90 14 104)">depth</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 222">{"".join(parts)}</svg>')
