"""The columns of three words are cut into two heads, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, colour=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{colour}">{text}</text>')


def table(x, y, columns):
    for r in range(3):
        for k, c in enumerate(columns):
            colour = FILL if c < 2 else MARK
            parts.append(f'<rect x="{x + 38 * k}" y="{y + 32 * r}" width="35" height="29" rx="3" fill="{colour}" fill-opacity="0.3" stroke="{colour}"/>')
            words(x + 38 * k + 17, y + 32 * r + 20, 10 * r + c)


def arrow(x1, y1, x2, y2):
    parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2 - 8}" y2="{y2}" stroke="{GREY}" stroke-width="2"/><polygon points="{x2},{y2} {x2 - 10},{y2 - 5} {x2 - 10},{y2 + 5}" fill="{GREY}"/>')


for r in range(3):
    words(34, 92 + 32 * r, f"word {r}")
table(66, 72, (0, 1, 2, 3))
words(142, 190, "(L, d)")
arrow(228, 105, 300, 60)
arrow(228, 130, 300, 180)
table(310, 12, (0, 1))
table(310, 132, (2, 3))
words(430, 64, "head 0", FILL)
words(430, 184, "head 1", MARK)
words(348, 246, "(h, L, d / h)")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 256">{"".join(parts)}</svg>')
