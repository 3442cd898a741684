"""A table of two rows and three columns with its two axes, and the two kinds of sums, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SIDE = 48
parts = [f'<defs><marker id="t" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{GREY}"/></marker></defs>']


def cell(x, y, value, fill):
    parts.append(f'<rect x="{x + 2}" y="{y + 2}" width="{SIDE - 4}" height="{SIDE - 4}" rx="5" fill="{fill}"/>')
    parts.append(f'<text x="{x + SIDE / 2}" y="{y + 31}" font-family="monospace" font-size="20" text-anchor="middle" fill="#ffffff">{value}</text>')


def words(x, y, text, anchor="start"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="15" text-anchor="{anchor}" fill="{GREY}">{text}</text>')


def arrow(x1, y1, x2, y2):
    parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{GREY}" stroke-width="2" marker-end="url(#t)"/>')


table = [[1, 0, 5], [2, 8, 0]]
for r, row in enumerate(table):
    for c, value in enumerate(row):
        cell(90 + c * SIDE, 40 + r * SIDE, value, FILL)
arrow(80, 42, 80, 134)
words(72, 92, "axis 0", "end")
arrow(92, 30, 232, 30)
words(162, 20, "axis 1", "middle")
for c, value in enumerate((3, 8, 5)):
    cell(90 + c * SIDE, 176, value, MARK)
arrow(162, 140, 162, 172)
words(246, 206, "sum(axis=0), shape (3,)")
for r, value in enumerate((6, 10)):
    cell(280, 40 + r * SIDE, value, MARK)
arrow(238, 88, 274, 88)
words(338, 92, "sum(axis=1), shape (2,)")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 232">{"".join(parts)}</svg>')
