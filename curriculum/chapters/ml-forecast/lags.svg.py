"""Lags back from a Wednesday when the order is made on the Sunday before, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
names = ["Wed", "Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
SIDE, TOP = 58, 112
parts = []


def middle(n):
    return 18 + n * SIDE + 24


for n, name in enumerate(names):
    known = n < 5
    box = f'fill="{FILL}"' if known else f'fill="none" stroke="{MARK if n == 7 else GREY}" stroke-width="2" stroke-dasharray="4 3"'
    parts.append(f'<rect x="{18 + n * SIDE}" y="{TOP}" width="48" height="34" rx="5" {box}/>')
    colour = "#ffffff" if known else (MARK if n == 7 else GREY)
    parts.append(f'<text x="{middle(n)}" y="{TOP + 22}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{colour}">{name}</text>')
for lag, height in ((1, 24), (2, 46), (3, 68), (7, 98)):
    x, end, colour = middle(7), middle(7 - lag), FILL if lag >= 3 else GREY
    dash = "" if lag >= 3 else 'stroke-dasharray="4 3"'
    parts.append(f'<path d="M{x},{TOP - 4} L{x},{TOP - height} L{end},{TOP - height} L{end},{TOP - 4}" fill="none" stroke="{colour}" stroke-width="2" {dash}/>')
    parts.append(f'<text x="{end + 6}" y="{TOP - height + 14}" font-family="sans-serif" font-size="12" fill="{colour}">lag {lag}</text>')
x = 18 + 5 * SIDE - 5
parts.append(f'<line x1="{x}" y1="{TOP - 12}" x2="{x}" y2="{TOP + 46}" stroke="{MARK}" stroke-width="2"/>')
parts.append(f'<text x="{x}" y="{TOP + 62}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{MARK}">the order, on Sunday evening</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 484 182">{"".join(parts)}</svg>')
