"""The slope over the sum for least squares, ridge and lasso, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def at(p, b):
    return 230 + p * 10, 130 - b * 62


def line(points, colour, width, dash=""):
    places = " ".join("{:.1f},{:.1f}".format(*at(*point)) for point in points)
    parts.append(f'<polyline points="{places}" fill="none" stroke="{colour}" stroke-width="{width}" {dash}/>')


def words(x, y, text, colour, anchor="start"):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{colour}">{text}</text>')


line([(-20, 0), (20, 0)], GREY, 1)
line([(0, -2), (0, 2)], GREY, 1)
line([(-18, -1.8), (18, 1.8)], GREY, 1.5, 'stroke-dasharray="5 4"')
line([(-18, -1.2), (18, 1.2)], FILL, 2.5)
line([(-18, -1.3), (-5, 0), (5, 0), (18, 1.3)], MARK, 2.5)
words(*at(18.4, 1.75), "least squares", GREY)
words(at(18.4, 0)[0], at(0, 1.36)[1], "lasso", MARK)
words(at(18.4, 0)[0], at(0, 1.08)[1], "ridge", FILL)
for p in (-15, -5, 5, 15):
    words(at(p, 0)[0], at(0, 0)[1] + 18, str(p), GREY, "middle")
words(at(0, 0)[0] + 8, at(0, 1.9)[1], "slope, with weight 5", GREY)
words(at(-20, 0)[0], at(0, 0)[1] - 8, "sum", GREY)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 262">{"".join(parts)}</svg>')
