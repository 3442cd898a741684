"""Steps against n for four orders of growth, as an SVG."""

from math import log2

GREY = "#808080"
parts = [f'<line x1="50" y1="250" x2="420" y2="250" stroke="{GREY}" stroke-width="2"/>', f'<line x1="50" y1="250" x2="50" y2="20" stroke="{GREY}" stroke-width="2"/>']


def text(x, y, what, colour=GREY, anchor="start"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="15" text-anchor="{anchor}" fill="{colour}">{what}</text>')


TOP, WIDTH = 100, 24  # steps, n
for name, f, colour in (("n²", lambda n: n * n, "#d1495b"), ("n log n", lambda n: n * log2(n), "#c98a1b"), ("n", lambda n: n, "#2f7fb8"), ("log n", lambda n: log2(n), "#3a9d5d")):
    points = []
    n = 1.0
    while n <= WIDTH and f(n) <= TOP:
        points.append((50 + n / WIDTH * 340, 250 - f(n) / TOP * 220))
        n += 0.25
    parts.append(f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}" fill="none" stroke="{colour}" stroke-width="3"/>')
    x, y = points[-1]
    text(x + 8, y + 5, name, colour)
text(420, 270, "n", anchor="end")
text(60, 20, "steps")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 280">{"".join(parts)}</svg>')
