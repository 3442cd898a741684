"""Six hidden units in two training steps with dropout, and in use, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


for row, (name, off, scale) in enumerate([("training, step 1", {1, 4}, "× 1.5"), ("training, step 2", {0, 5}, "× 1.5"), ("in use", set(), "× 1")]):
    y = 35 + 70 * row
    words(10, y + 4, name, GREY, "start")
    for i in range(6):
        x = 165 + 60 * i
        if i in off:
            parts.append(f'<circle cx="{x}" cy="{y}" r="14" fill="none" stroke="{GREY}" stroke-width="1.5" stroke-dasharray="3 3"/>')
            parts.append(f'<path d="M{x - 9} {y - 9} L{x + 9} {y + 9} M{x - 9} {y + 9} L{x + 9} {y - 9}" stroke="{MARK}" stroke-width="2"/>')
            words(x, y + 31, "0", MARK)
        else:
            parts.append(f'<circle cx="{x}" cy="{y}" r="14" fill="{FILL}"/>')
            words(x, y + 31, scale, FILL)
words(10, 12, "p = 1/3", GREY, "start")
words(165, 12, "unit 1")
words(465, 12, "unit 6")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 215">{"".join(parts)}</svg>')
