"""A 4 x 3 table as the product of a 4 x 2 and a 2 x 3 table, as an SVG."""

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
C = 40
parts = []


def words(x, y, text, colour=GREY, size=15, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def cell(x, y, fill, strong=False):
    colour, width = (MARK, 3) if strong else (GREY, 1)
    parts.append(f'<rect x="{x}" y="{y}" width="{C}" height="{C}" fill="{fill}" fill-opacity="0.35" stroke="{colour}" stroke-width="{width}"/>')


def table(x, y, rows, columns, fills, strong):
    places = [(r, c) for r in range(rows) for c in range(columns)]
    for r, c in sorted(places, key=strong):
        cell(x + c * C, y + r * C, fills(r, c), strong((r, c)))


known = {(0, 0): 5, (0, 2): 1, (1, 0): 4, (1, 1): 5, (2, 0): 1, (2, 2): 4, (3, 1): 2, (3, 2): 2}
table(80, 60, 4, 3, lambda r, c: BLUE if (r, c) in known else "none", lambda p: p == (1, 2))
for (r, c), value in known.items():
    words(80 + c * C + C / 2, 60 + r * C + 26, str(value))
words(80 + 2.5 * C, 60 + C + 26, "?", MARK)
words(228, 146, "≈", GREY, 24)
table(256, 60, 4, 2, lambda r, c: GREY, lambda p: p[0] == 1)
words(356, 146, "·", GREY, 30)
table(380, 100, 2, 3, lambda r, c: GREY, lambda p: p[1] == 2)
for r in range(4):
    words(72, 60 + r * C + 26, f"hiker {r}", GREY, 13, "end")
words(140, 46, "known ratings")
words(296, 46, "2 for each hiker")
words(440, 86, "2 for each route")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 235">{"".join(parts)}</svg>')
