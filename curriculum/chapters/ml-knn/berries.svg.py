"""Six berries and a new one with its three nearest neighbours, as an SVG."""

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
U, LEFT, BOTTOM = 46, 50, 284
parts = []


def at(x, y):
    return LEFT + x * U, BOTTOM - y * U


def words(x, y, text, colour, anchor="middle"):
    a, b = at(x, y)
    parts.append(f'<text x="{a:.0f}" y="{b:.0f}" font-family="sans-serif" font-size="15" text-anchor="{anchor}" fill="{colour}">{text}</text>')


for n in range(8):
    (a, b), (c, d) = at(n, 0), at(n, 5.4)
    parts.append(f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" stroke="{GREY}" stroke-opacity="0.25"/>')
    words(n, -0.4, str(n), GREY)
for n in range(6):
    (a, b), (c, d) = at(0, n), at(7.3, n)
    parts.append(f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" stroke="{GREY}" stroke-opacity="0.25"/>')
    words(-0.3, n - 0.1, str(n), GREY)
a, b = at(4, 2)
parts.append(f'<circle cx="{a}" cy="{b}" r="{2.236 * U:.1f}" fill="none" stroke="{GREY}" stroke-width="2" stroke-dasharray="6 5"/>')
rows = ((1, 2, False), (2, 1, False), (4, 3, True), (5, 5, True), (3, 3, False), (6, 3, True))
for row, (x, y, ripe) in enumerate(rows):
    c, d = at(x, y)
    if ripe:
        parts.append(f'<circle cx="{c}" cy="{d}" r="9" fill="{MARK}"/>')
    else:
        parts.append(f'<rect x="{c - 8}" y="{d - 8}" width="16" height="16" fill="{BLUE}"/>')
    words(x + 0.22, y + 0.28, str(row), GREY, "start")
words(4, 1.85, "?", GREY)
words(7.6, 4.6, "round: ripe", MARK, "start")
words(7.6, 4.1, "square: unripe", BLUE, "start")
words(7.6, 3.6, "?: new", GREY, "start")
words(3.6, -0.8, "sugar", GREY)
words(-0.9, 5.6, "softness", GREY, "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 330">{"".join(parts)}</svg>')
