"""The curve t * t with three secants from the point at 3, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"


def at(t, y):
    return 50 + t * 46, 260 - y * 3.5


def line(p, q, colour, width, dash=""):
    (x1, y1), (x2, y2) = at(*p), at(*q)
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}" {dash}/>'


parts = [line((0, 0), (8.6, 0), GREY, 1.5), line((0, 0), (0, 68), GREY, 1.5)]
for t in range(1, 9):
    x, y = at(t, 0)
    parts.append(f'<text x="{x}" y="{y + 18}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">{t}</text>')
for metres in (9, 25, 64):
    x, y = at(0, metres)
    parts.append(f'<text x="{x - 8}" y="{y + 4}" font-family="sans-serif" font-size="13" text-anchor="end" fill="{GREY}">{metres}</text>')
curve = " ".join("{:.1f},{:.1f}".format(*at(k / 20, (k / 20) ** 2)) for k in range(0, 165))
parts.append(f'<polyline points="{curve}" fill="none" stroke="{FILL}" stroke-width="3"/>')
for end in (8, 5, 3.5):
    slope = 3 + end
    parts.append(line((2.2, 9 - 0.8 * slope), (end + 0.3, 9 + slope * (end - 2.7)), MARK, 1.8))
    x, y = at(end, end**2)
    parts.append(f'<circle cx="{x}" cy="{y:.1f}" r="5" fill="{MARK}"/>')
    parts.append(f'<text x="{x + 10}" y="{y + 14:.1f}" font-family="sans-serif" font-size="13" fill="{GREY}">to {end}: {slope}</text>')
x, y = at(3, 9)
parts.append(f'<circle cx="{x}" cy="{y:.1f}" r="6" fill="{FILL}"/>')
x, y = at(8.2, 0)
parts.append(f'<text x="{x}" y="{y - 8}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">seconds</text>')
x, y = at(0, 68)
parts.append(f'<text x="{x + 8}" y="{y + 8:.1f}" font-family="sans-serif" font-size="13" fill="{GREY}">metres</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 285">{"".join(parts)}</svg>')
