"""The arrow (3, -4) with its three lengths, as an SVG."""

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
U, LEFT, TOP = 44, 30, 24
parts = [f'<defs><marker id="b" markerWidth="5" markerHeight="5" viewBox="0 0 8 8" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{BLUE}"/></marker></defs>']


def at(x, y):
    return LEFT + x * U, TOP - y * U


def line(x1, y1, x2, y2, more):
    (a, b), (c, d) = at(x1, y1), at(x2, y2)
    parts.append(f'<line x1="{a}" y1="{b}" x2="{c}" y2="{d}" {more}/>')


def words(x, y, text, colour):
    a, b = at(x, y)
    parts.append(f'<text x="{a}" y="{b}" font-family="sans-serif" font-size="15" fill="{colour}">{text}</text>')


for n in range(5):
    line(n, 0.3, n, -4.3, f'stroke="{GREY}" stroke-opacity="0.3"')
    line(-0.3, -n, 4.3, -n, f'stroke="{GREY}" stroke-opacity="0.3"')
line(0, 0, 3, 0, f'stroke="{MARK}" stroke-width="3" stroke-dasharray="3 5"')
line(3, 0, 3, -4, f'stroke="{MARK}" stroke-width="3" stroke-dasharray="3 5"')
line(0, 0, 3, -4, f'stroke="{BLUE}" stroke-width="3" marker-end="url(#b)"')
words(0.6, -2.5, "5", BLUE)
words(4.6, -1, "along the grid: 3 + 4 = 7", MARK)
words(4.6, -2, "straight: 5", BLUE)
words(4.6, -3, "the longer side: 4", GREY)
words(1.4, 0.15, "3", MARK)
words(3.1, -2, "4", MARK)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 430 226">{"".join(parts)}</svg>')
