"""Two arrows, one put at the tip of the other, and their sum, on a grid, as an SVG."""

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
U, LEFT, BOTTOM = 56, 40, 216
parts = []
for name, colour in (("b", BLUE), ("o", MARK)):
    parts.append(f'<defs><marker id="{name}" markerWidth="5" markerHeight="5" viewBox="0 0 8 8" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{colour}"/></marker></defs>')


def at(x, y):
    return LEFT + x * U, BOTTOM - y * U


def arrow(x1, y1, x2, y2, colour, marker, dash=""):
    (a, b), (c, d) = at(x1, y1), at(x2, y2)
    parts.append(f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" stroke="{colour}" stroke-width="3" {dash} marker-end="url(#{marker})"/>')


def words(x, y, text, colour):
    a, b = at(x, y)
    parts.append(f'<text x="{a}" y="{b}" font-family="sans-serif" font-size="15" fill="{colour}">{text}</text>')


for n in range(6):
    (a, b), (c, d) = at(n, 0), at(n, 3.5)
    parts.append(f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" stroke="{GREY}" stroke-opacity="0.3"/>')
    words(n - 0.07, -0.35, str(n), GREY)
for n in range(4):
    (a, b), (c, d) = at(0, n), at(5.3, n)
    parts.append(f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" stroke="{GREY}" stroke-opacity="0.3"/>')
    words(-0.35, n - 0.1, str(n), GREY)
arrow(0, 0, 3, 1, BLUE, "b")
arrow(3, 1, 4, 3, BLUE, "b")
arrow(0, 0, 4, 3, MARK, "o", 'stroke-dasharray="7 5"')
words(1.9, 0.3, "v = (3, 1)", BLUE)
words(3.7, 1.8, "w = (1, 2)", BLUE)
words(0.4, 2.1, "v + w = (4, 3)", MARK)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 250">{"".join(parts)}</svg>')
