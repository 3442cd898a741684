"""Four points, their line of least squares and the squares of the errors, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
UNIT = 26
parts = []


def at(x, y):
    return 50 + x * UNIT * 2, 270 - y * UNIT


def line(p, q, colour, width):
    (x1, y1), (x2, y2) = at(*p), at(*q)
    parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{colour}" stroke-width="{width}"/>')


line((0, 0), (6, 0), GREY, 1.5)
line((0, 0), (0, 10), GREY, 1.5)
for x, y in ((1, 3), (2, 4), (4, 9), (5, 8)):
    guess = 1.5 + 1.5 * x
    (px, py), (_, gy) = at(x, y), at(x, guess)
    side = abs(py - gy)
    left = px - side if x == 4 else px
    parts.append(f'<rect x="{left}" y="{min(py, gy)}" width="{side}" height="{side}" fill="{MARK}" fill-opacity="0.35" stroke="{MARK}"/>')
line((0, 1.5), (5.6, 9.9), FILL, 2.5)
for x, y in ((1, 3), (2, 4), (4, 9), (5, 8)):
    px, py = at(x, y)
    parts.append(f'<circle cx="{px}" cy="{py}" r="5" fill="{FILL}"/>')
    ax, ay = at(x, 0)
    parts.append(f'<text x="{ax}" y="{ay + 18}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">{x}</text>')
for y in (3, 6, 9):
    ax, ay = at(0, y)
    parts.append(f'<text x="{ax - 8}" y="{ay + 5}" font-family="sans-serif" font-size="13" text-anchor="end" fill="{GREY}">{y}</text>')
ax, ay = at(6, 0)
parts.append(f'<text x="{ax + 6}" y="{ay + 5}" font-family="sans-serif" font-size="13" fill="{GREY}">litres</text>')
ax, ay = at(0, 10)
parts.append(f'<text x="{ax + 8}" y="{ay + 10}" font-family="sans-serif" font-size="13" fill="{GREY}">kilograms</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 430 296">{"".join(parts)}</svg>')
