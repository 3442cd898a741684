"""A grid with its two unit arrows, before and after a matrix, as an SVG."""

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
U = 40
parts = []
for name, colour in (("b", BLUE), ("o", MARK)):
    parts.append(f'<defs><marker id="{name}" markerWidth="5" markerHeight="5" viewBox="0 0 8 8" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{colour}"/></marker></defs>')


def panel(left, bottom, first, second, names):
    def at(x, y):
        return left + U * (x * first[0] + y * second[0]), bottom - U * (x * first[1] + y * second[1])

    corners = " ".join("%g,%g" % at(x, y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1)))
    parts.append(f'<polygon points="{corners}" fill="{BLUE}" fill-opacity="0.25"/>')
    for n in range(-1, 3):
        for (a, b), (c, d) in ((at(n, -1), at(n, 2)), (at(-1, n), at(2, n))):
            parts.append(f'<line x1="{a:g}" y1="{b:g}" x2="{c:g}" y2="{d:g}" stroke="{GREY}" stroke-opacity="0.4"/>')
    for (x, y), colour, marker, name in (((1, 0), BLUE, "b", names[0]), ((0, 1), MARK, "o", names[1])):
        (a, b), (c, d) = at(0, 0), at(x, y)
        parts.append(f'<line x1="{a:g}" y1="{b:g}" x2="{c:g}" y2="{d:g}" stroke="{colour}" stroke-width="4" marker-end="url(#{marker})"/>')
        dx, dy = (8, 16) if x else (-62, 0)
        parts.append(f'<text x="{c + dx:g}" y="{d + dy:g}" font-family="sans-serif" font-size="15" fill="{colour}">{name}</text>')


panel(80, 190, (1, 0), (0, 1), ("(1, 0)", "(0, 1)"))
panel(370, 190, (2, 1), (-1, 1), ("(2, 1)", "(-1, 1)"))
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 240"><clipPath id="c"><rect x="0" y="0" width="560" height="240"/></clipPath><g clip-path="url(#c)">{"".join(parts)}</g></svg>')
