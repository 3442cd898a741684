"""Four plans for the rate over a training, as an SVG."""

from math import cos, pi

COLOURS = ["#808080", "#c8722a", "#2f7fb8", "#3a9a5b"]
parts = []


def warm(t):
    return t / 0.1 if t < 0.1 else (1 + cos(pi * (t - 0.1) / 0.9)) / 2


plans = [
    ("constant", lambda t: 0.94),
    ("steps down", lambda t: 1.0 if t < 0.5 else 0.4 if t < 0.75 else 0.16),
    ("cosine", lambda t: (1 + cos(pi * t)) / 2),
    ("warm-up and cosine", warm),
]
parts.append('<line x1="40" y1="180" x2="380" y2="180" stroke="#808080"/><line x1="40" y1="20" x2="40" y2="180" stroke="#808080"/>')
for number, (name, plan) in enumerate(plans):
    points = " ".join(f"{40 + 3.3 * i:.1f},{180 - 150 * plan(i / 100):.1f}" for i in range(101))
    parts.append(f'<polyline points="{points}" fill="none" stroke="{COLOURS[number]}" stroke-width="2"/>')
    y = 50 + 28 * number
    parts.append(f'<line x1="400" y1="{y}" x2="425" y2="{y}" stroke="{COLOURS[number]}" stroke-width="3"/>')
    parts.append(f'<text x="433" y="{y + 4}" font-family="sans-serif" font-size="13" fill="{COLOURS[number]}">{name}</text>')
for x, y, text, anchor in ((34, 34, "r", "end"), (34, 184, "0", "end"), (40, 198, "start", "middle"), (370, 198, "step T", "middle")):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="#808080">{text}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 570 206">{"".join(parts)}</svg>')
