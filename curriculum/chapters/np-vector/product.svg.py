"""One entry of a matrix product: row 1 times column 0, added up; as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SIDE = 48
parts = []


def cell(x, y, value, fill):
    parts.append(f'<rect x="{x + 2}" y="{y + 2}" width="{SIDE - 4}" height="{SIDE - 4}" rx="5" fill="{fill}"/>')
    parts.append(f'<text x="{x + SIDE / 2}" y="{y + 31}" font-family="monospace" font-size="19" text-anchor="middle" fill="#ffffff">{value}</text>')


def words(x, y, text, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="15" text-anchor="{anchor}" fill="{GREY}">{text}</text>')


amounts, prices = [[2, 1, 0], [1, 3, 2]], [[4, 5], [1, 1], [3, 2]]
for r, row in enumerate(amounts):
    for c, value in enumerate(row):
        cell(40 + c * SIDE, 190 + r * SIDE, value, MARK if r == 1 else FILL)
for r, row in enumerate(prices):
    for c, value in enumerate(row):
        cell(204 + c * SIDE, 30 + r * SIDE, value, MARK if c == 0 else FILL)
for r in range(2):
    for c in range(2):
        value = sum(a * prices[k][c] for k, a in enumerate(amounts[r]))
        cell(204 + c * SIDE, 190 + r * SIDE, value, MARK if (r, c) == (1, 0) else FILL)
words(252, 20, "prices, (3, 2)")
words(112, 180, "amounts, (2, 3)")
words(312, 220, "amounts @ prices, (2, 2)", "start")
words(312, 268, "1·4 + 3·1 + 2·3 = 13", "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 300">{"".join(parts)}</svg>')
