"""Six pairs of a training and a validation curve, as an SVG."""

import math

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
N = 24


def fall(i, low, pace):
    return low + (1 - low) * math.exp(-i / pace)


PAIRS = [
    ("done", [fall(i, 0.12, 4) for i in range(N)], [fall(i, 0.18, 4) for i in range(N)]),
    ("rate too high", [0.55 + 0.4 * math.sin(2.3 * i) for i in range(N)], [0.6 + 0.38 * math.sin(2.3 * i + 0.3) for i in range(N)]),
    ("not learning", [0.94 + 0.01 * math.sin(i) for i in range(N)], [0.97 + 0.01 * math.cos(i) for i in range(N)]),
    ("go on", [1 - 0.024 * i for i in range(N)], [1 - 0.022 * i for i in range(N)]),
    ("overfitting", [fall(i, 0.03, 6) for i in range(N)], [fall(i, 0.25, 3) + 0.0012 * max(0, i - 5) ** 2 for i in range(N)]),
    ("too stiff", [fall(i, 0.62, 3) for i in range(N)], [fall(i, 0.66, 3) for i in range(N)]),
]
parts = []
for k, (name, train, valid) in enumerate(PAIRS):
    x0, y0 = 15 + 165 * (k % 3), 30 + 130 * (k // 3)
    parts.append(f'<path d="M{x0} {y0} v90 h140" fill="none" stroke="{GREY}" stroke-width="1.5"/>')
    parts.append(f'<text x="{x0 + 70}" y="{y0 - 8}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">{name}</text>')
    for curve, colour in ((train, FILL), (valid, MARK)):
        points = " ".join(f"{x0 + 4 + 5.7 * i:.1f},{y0 + 88 - 82 * min(v, 1.03):.1f}" for i, v in enumerate(curve))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
parts.append(f'<text x="15" y="275" font-family="sans-serif" font-size="13" fill="{FILL}">training loss</text>')
parts.append(f'<text x="125" y="275" font-family="sans-serif" font-size="13" fill="{MARK}">validation loss</text>')
parts.append(f'<text x="490" y="275" font-family="sans-serif" font-size="13" text-anchor="end" fill="{GREY}">epochs to the right, loss upwards</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 505 285">{"".join(parts)}</svg>')
