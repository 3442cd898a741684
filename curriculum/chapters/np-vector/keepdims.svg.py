"""A table of two rows and three columns divided by its row sums, which stand in a column; as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SIDE = 48
parts = []


def cell(x, y, value, fill, dashed=False):
    look = f'fill="none" stroke="{fill}" stroke-width="2" stroke-dasharray="5 4"' if dashed else f'fill="{fill}"'
    parts.append(f'<rect x="{x + 2}" y="{y + 2}" width="{SIDE - 4}" height="{SIDE - 4}" rx="5" {look}/>')
    colour = fill if dashed else "#ffffff"
    parts.append(f'<text x="{x + SIDE / 2}" y="{y + 31}" font-family="monospace" font-size="19" text-anchor="middle" fill="{colour}">{value}</text>')


def words(x, y, text, size=15):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="middle" fill="{GREY}">{text}</text>')


table = [[1, 1, 2], [5, 3, 2]]
sums = [4, 10]
shares = [[".25", ".25", ".5"], [".5", ".3", ".2"]]
for r in range(2):
    for c in range(3):
        cell(10 + c * SIDE, 40 + r * SIDE, table[r][c], FILL)
        cell(380 + c * SIDE, 40 + r * SIDE, shares[r][c], FILL)
        cell(196 + c * SIDE, 40 + r * SIDE, sums[r], MARK, dashed=c > 0)
words(175, 96, "/", 26)
words(360, 96, "=", 26)
words(82, 26, "(2, 3)")
words(268, 26, "(2, 1), stretched")
words(452, 26, "(2, 3)")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 534 146">{"".join(parts)}</svg>')
