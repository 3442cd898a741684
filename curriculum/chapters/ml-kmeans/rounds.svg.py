"""The street with six customers and the two depots in three rounds, as an SVG."""

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
U, LEFT = 32, 40
parts = []


def words(x, y, text, colour, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{colour}">{text}</text>')


for number, (first, second) in enumerate(((1, 2), (1, 7), (2, 10))):
    y = 50 + 74 * number
    parts.append(f'<line x1="{LEFT}" y1="{y}" x2="{LEFT + 14 * U}" y2="{y}" stroke="{GREY}" stroke-width="2"/>')
    for x in (1, 2, 3, 8, 9, 13):
        near = abs(x - first) <= abs(x - second)
        colour = BLUE if near else MARK
        parts.append(f'<circle cx="{LEFT + x * U}" cy="{y}" r="8" fill="{colour}"/>')
        words(LEFT + x * U, y + 26, str(x), GREY)
    for x, colour in ((first, BLUE), (second, MARK)):
        at = LEFT + x * U
        parts.append(f'<path d="M{at - 9},{y - 32} L{at + 9},{y - 32} L{at},{y - 14} z" fill="{colour}"/>')
    words(LEFT + 14 * U + 14, y - 4, f"depots {first} and {second}", GREY, "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 236">{"".join(parts)}</svg>')
