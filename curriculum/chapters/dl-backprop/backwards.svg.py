"""Forward and backward pass of a two-layer network with all shapes, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, colour=GREY, size=13):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="middle" fill="{colour}">{text}</text>')


def box(x, y, name, shape, colour):
    parts.append(f'<rect x="{x - 34}" y="{y}" width="68" height="42" rx="6" fill="none" stroke="{colour}" stroke-width="1.6"/>')
    words(x, y + 18, name, colour, 14)
    words(x, y + 35, shape, colour, 12)


def line(x1, y1, x2, y2, colour, dashed=False):
    dash = ' stroke-dasharray="4 4"' if dashed else ""
    parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{colour}" stroke-width="1.5"{dash}/>')


def head(x, y, dx, dy, colour):
    px, py = -dy, dx
    points = f"{x},{y} {x - 8 * dx + 4 * px},{y - 8 * dy + 4 * py} {x - 8 * dx - 4 * px},{y - 8 * dy - 4 * py}"
    parts.append(f'<polygon points="{points}" fill="{colour}"/>')


xs = [50, 175, 300, 425, 540]
for x, name, shape in zip(xs, ["X", "Z1", "H", "Z2", "loss"], ["(n, d)", "(n, h)", "(n, h)", "(n, k)", "()"]):
    box(x, 30, name, shape, FILL)
for left, right, rule in zip(xs, xs[1:], ["@ W1 + b1", "ReLU", "@ W2 + b2", ""]):
    line(left + 36, 51, right - 38, 51, FILL)
    head(right - 36, 51, 1, 0, FILL)
    words((left + right) / 2, 20, rule, FILL)
for x, name, shape in zip(xs[1:4], ["dZ1", "dH", "dZ2"], ["(n, h)", "(n, h)", "(n, k)"]):
    box(x, 130, name, shape, MARK)
for right, left, rule in ((300, 175, "* (Z1 > 0)"), (425, 300, "@ W2.T")):
    line(right - 36, 151, left + 38, 151, MARK)
    head(left + 36, 151, -1, 0, MARK)
    words((left + right) / 2, 122, rule, MARK)
line(540, 74, 540, 151, MARK)
line(540, 151, 463, 151, MARK)
head(461, 151, -1, 0, MARK)
words(520, 168, "(shares -", MARK, 12)
words(520, 183, "one-hot) / n", MARK, 12)
for x, weights, shape, bias, other in ((175, "dW1", "(d, h)", "db1", "(h,)"), (425, "dW2", "(h, k)", "db2", "(k,)")):
    line(x, 174, x, 212, MARK)
    head(x, 214, 0, 1, MARK)
    words(x, 232, f"{weights} {shape}   {bias} {other}", MARK, 14)
line(50, 74, 130, 216, GREY, True)
line(175, 74, 175, 128, GREY, True)
line(300, 74, 385, 216, GREY, True)
words(60, 190, "X for dW1", GREY, 12)
words(332, 200, "H for dW2", GREY, 12)
words(148, 108, "Z1", GREY, 12)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 590 245">{"".join(parts)}</svg>')
