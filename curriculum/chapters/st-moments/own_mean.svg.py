"""Three values, their own mean and the true mean, with the sums of the squared distances, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def place(value):
    return 60 + (value - 40) * 16


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{colour}">{text}</text>')


for mean, top, colour, name, total in ((51, 40, FILL, "own mean 51", 158), (45, 130, MARK, "true mean 45", 266)):
    for i, value in enumerate((44, 48, 61)):
        y = top + 14 + 16 * i
        parts.append(f'<line x1="{place(value)}" y1="{y}" x2="{place(mean)}" y2="{y}" stroke="{colour}" stroke-width="3"/>')
        parts.append(f'<circle cx="{place(value)}" cy="{y}" r="6" fill="{GREY}"/>')
    parts.append(f'<line x1="{place(mean)}" y1="{top}" x2="{place(mean)}" y2="{top + 60}" stroke="{colour}" stroke-width="2"/>')
    words(place(mean), top - 6, name, colour)
    words(place(62), top + 34, f"squares: {total}", colour, "start")
for value in (44, 48, 61):
    words(place(value), 214, value)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 224">{"".join(parts)}</svg>')
