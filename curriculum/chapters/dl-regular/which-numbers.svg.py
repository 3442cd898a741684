"""Which numbers share a mean: batch norm on a table and on pictures, layer norm on a table, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, colour=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{colour}">{text}</text>')


def cell(x, y, size, marked):
    fill = MARK if marked else "none"
    parts.append(f'<rect x="{x}" y="{y}" width="{size}" height="{size}" fill="{fill}" stroke="{GREY}"/>')


for r in range(4):
    for c in range(4):
        cell(30 + 22 * c, 40 + 22 * r, 22, c == 1)
        cell(430 + 22 * c, 40 + 22 * r, 22, r == 1)
words(74, 25, "batch norm, table")
words(74, 150, "one column: n numbers")
words(474, 25, "layer norm, table")
words(474, 150, "one row: d numbers")
for picture in range(2):
    for channel in range(3):
        for r in range(3):
            for c in range(3):
                cell(185 + 62 * channel + 14 * c, 38 + 50 * picture + 14 * r, 14, channel == 1)
words(270, 25, "batch norm, pictures")
words(270, 150, "one channel: B · H · W numbers")
words(270, 170, "(2 pictures, 3 channels)")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 180">{"".join(parts)}</svg>')
