"""From ids to two scores: embedding, mask, mean, linear layer; as an SVG."""

FILL, GREY, MARK, LEAF = "#2f7fb8", "#808080", "#c8722a", "#3a9a5c"
parts = []


def words(x, y, text, colour=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{colour}">{text}</text>')


def grid(x, y, rows, columns, colour, pale=()):
    for r in range(rows):
        for c in range(columns):
            opacity = 0.12 if r in pale else 0.75
            parts.append(f'<rect x="{x + 20 * c}" y="{y + 26 * r}" width="18" height="22" rx="3" fill="{colour}" fill-opacity="{opacity}" stroke="{colour}"/>')


def arrow(x, text):
    parts.append(f'<line x1="{x}" y1="92" x2="{x + 56}" y2="92" stroke="{GREY}" stroke-width="2"/><polygon points="{x + 64},92 {x + 54},87 {x + 54},97" fill="{GREY}"/>')
    words(x + 30, 82, text)


for r, word in enumerate(["5", "2", "4", "0", "0"]):
    words(40, 44 + 26 * r, word, GREY if word == "0" else FILL)
arrow(62, "look up")
grid(140, 28, 5, 4, FILL, pale=(3, 4))
arrow(228, "mean")
grid(304, 80, 1, 4, LEAF)
arrow(392, "linear")
grid(468, 80, 1, 2, MARK)
for x, text in ((40, "ids (L,)"), (180, "rows (L, d)"), (344, "(d,)"), (488, "scores (k,)")):
    words(x, 184, text)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 550 200">{"".join(parts)}</svg>')
