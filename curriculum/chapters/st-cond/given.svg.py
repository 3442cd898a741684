"""The table of orders twice, with the row and with the column marked that is the new whole, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, anchor="middle", colour=GREY, size=15):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{colour}">{text}</text>')


table = [[40, 160], [20, 780]]
for left, marked, says in ((70, {(0, 0), (0, 1)}, "40 of 200"), (350, {(0, 0), (1, 0)}, "40 of 60")):
    for c, name in enumerate(("back", "kept")):
        words(left + 32 + 68 * c, 26, name)
    for r, name in enumerate(("shoes", "books")):
        words(left - 8, 64 + 48 * r, name, "end")
        for c in range(2):
            fill = MARK if (r, c) in marked else FILL
            faint = "1" if (r, c) in marked else "0.45"
            parts.append(f'<rect x="{left + 68 * c}" y="{36 + 48 * r}" width="64" height="44" rx="5" fill="{fill}" fill-opacity="{faint}"/>')
            words(left + 32 + 68 * c, 65 + 48 * r, table[r][c], colour="#ffffff" if (r, c) in marked else GREY, size=18)
    words(left + 66, 158, says, colour=MARK)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 172">{"".join(parts)}</svg>')
