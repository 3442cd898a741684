"""Two houses as a column against three stops as a row, and the table of their distances, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SIDE = 48
parts = []


def cell(x, y, value, fill):
    parts.append(f'<rect x="{x + 2}" y="{y + 2}" width="{SIDE - 4}" height="{SIDE - 4}" rx="5" fill="{fill}"/>')
    parts.append(f'<text x="{x + SIDE / 2}" y="{y + 31}" font-family="monospace" font-size="20" text-anchor="middle" fill="#ffffff">{value}</text>')


def words(x, y, text, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="15" text-anchor="{anchor}" fill="{GREY}">{text}</text>')


houses, stops = [2, 9], [1, 5, 8]
for c, stop in enumerate(stops):
    cell(230 + c * SIDE, 30, stop, MARK)
for r, house in enumerate(houses):
    cell(160, 92 + r * SIDE, house, MARK)
    for c, stop in enumerate(stops):
        cell(230 + c * SIDE, 92 + r * SIDE, abs(house - stop), FILL)
words(302, 20, "stops: a row, (3,)")
words(148, 145, "houses: a column, (2, 1)", "end")
words(384, 145, "np.abs(column - row), (2, 3)", "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-30 0 640 196">{"".join(parts)}</svg>')
