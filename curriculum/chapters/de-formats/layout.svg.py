"""One table stored row by row, and stored column by column, as an SVG."""

COLOURS, GREY = ("#2f7fb8", "#c8722a", "#5a9a4a"), "#808080"
parts = []


def text(x, y, words, size=14, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{GREY}">{words}</text>')


def cell(x, y, column, words):
    parts.append(f'<rect x="{x}" y="{y}" width="44" height="26" fill="{COLOURS[column]}" fill-opacity="0.35" stroke="{COLOURS[column]}"/>')
    text(x + 22, y + 18, words, 13)


NAMES = "abc"
text(20, 24, "CSV: row after row", 15, "start")
for row in range(4):
    for column in range(3):
        cell(20 + (row * 3 + column) * 46 + row * 6, 36, column, f"{NAMES[column]}{row + 1}")
text(20, 106, "Parquet: column after column, in row groups", 15, "start")
for group in range(2):
    left = 20 + group * 294
    for column in range(3):
        for row in range(2):
            cell(left + (column * 2 + row) * 46, 118, column, f"{NAMES[column]}{group * 2 + row + 1}")
    parts.append(f'<path d="M{left},152 v6 h274 v-6" fill="none" stroke="{GREY}"/>')
    text(left + 137, 174, f"row group {group}", 13)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 610 184">{"".join(parts)}</svg>')
