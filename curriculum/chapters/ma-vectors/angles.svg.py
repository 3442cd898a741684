"""One arrow with four others and their dot products with it, as an SVG."""

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
U, LEFT, BOTTOM = 36, 170, 196
parts = []
for name, colour in (("b", BLUE), ("o", MARK)):
    parts.append(f'<defs><marker id="{name}" markerWidth="5" markerHeight="5" viewBox="0 0 8 8" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{colour}"/></marker></defs>')


def at(x, y):
    return LEFT + x * U, BOTTOM - y * U


def arrow(x, y, colour, marker, width):
    (a, b), (c, d) = at(0, 0), at(x, y)
    parts.append(f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" stroke="{colour}" stroke-width="{width}" marker-end="url(#{marker})"/>')


def words(x, y, text, colour):
    a, b = at(x, y)
    parts.append(f'<text x="{a}" y="{b}" font-family="sans-serif" font-size="15" fill="{colour}">{text}</text>')


for n in range(-4, 8):
    (a, b), (c, d) = at(n, -1.5), at(n, 4.6)
    parts.append(f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" stroke="{GREY}" stroke-opacity="0.25"/>')
for n in range(-1, 5):
    (a, b), (c, d) = at(-4.3, n), at(7.3, n)
    parts.append(f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" stroke="{GREY}" stroke-opacity="0.25"/>')
for x, y in ((6, 2), (2, 4), (-1, 3), (-3, -1)):
    arrow(x, y, BLUE, "b", 2)
arrow(3, 1, MARK, "o", 4)
words(2.0, -0.1, "v = (3, 1)", MARK)
words(5.4, 2.3, "20", BLUE)
words(2.2, 4, "10", BLUE)
words(-1.5, 3.2, "0", BLUE)
words(-3.9, -0.7, "-10", BLUE)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 450 270">{"".join(parts)}</svg>')
