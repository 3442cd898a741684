"""Five days around their mean, the line along (0.6, 0.8), and the drops to it, as an SVG."""

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
points = [(42, 41), (36, 58), (50, 60), (64, 62), (58, 79)]
U = 6
parts = []


def at(x, y):
    return 40 + U * (x - 28), 300 - U * (y - 36)


def line(a, b, colour, width, extra=""):
    (x1, y1), (x2, y2) = at(*a), at(*b)
    parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}"{extra}/>')


line((28, 36), (72, 36), GREY, 1)
line((28, 36), (28, 84), GREY, 1)
line((34.4, 39.2), (66.2, 81.6), BLUE, 2)
for x, y in points:
    p = 0.6 * (x - 50) + 0.8 * (y - 60)
    line((x, y), (50 + 0.6 * p, 60 + 0.8 * p), MARK, 2, ' stroke-dasharray="4 3"')
for n, (x, y) in enumerate(points):
    cx, cy = at(x, y)
    parts.append(f'<circle cx="{cx:.1f}" cy="{cy:.1f}" r="5" fill="{MARK}"/>')
    shift = -16 if n in (0, 1) else 10
    if n in (0, 3):
        shift = 10
    if n in (2, 4, 1):
        shift = -18
    parts.append(f'<text x="{cx + shift:.1f}" y="{cy + 5:.1f}" font-family="sans-serif" font-size="14" fill="{GREY}">{n}</text>')
parts.append(f'<text x="172" y="322" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}">coffee</text>')
parts.append(f'<text x="20" y="160" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{GREY}" transform="rotate(-90 20 160)">rolls</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 330 335">{"".join(parts)}</svg>')
