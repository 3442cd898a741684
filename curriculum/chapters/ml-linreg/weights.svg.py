"""Errors of ridge on old and new patients over the weight, as an SVG."""

from math import log10

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
# Root mean squared errors for the weights 10 ** (k / 4), k from -4 to 12, as computed in the chapter.
OLD = [34.2, 34.2, 34.2, 34.3, 34.4, 34.7, 35.4, 36.8, 39.1, 42.3, 45.9, 49.7, 53.2, 56.3, 58.7, 60.4, 61.6]
NEW = [76.6, 76.2, 75.6, 74.7, 73.5, 71.7, 69.5, 67.1, 65.1, 64.2, 64.7, 66.4, 68.8, 71.4, 73.7, 75.5, 76.7]
parts = []


def at(weight, error):
    return 60 + (log10(weight) + 1) * 95, 230 - (error - 25) * 3.6


def draw(errors, colour):
    places = ["{:.1f},{:.1f}".format(*at(10 ** ((k - 4) / 4), error)) for k, error in enumerate(errors)]
    parts.append(f'<polyline points="{" ".join(places)}" fill="none" stroke="{colour}" stroke-width="2.5"/>')


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{colour}">{text}</text>')


draw(OLD, FILL)
draw(NEW, MARK)
(x0, y0), (x1, y1) = at(0.1, 25), at(1000, 82)
parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y0}" stroke="{GREY}"/><line x1="{x0}" y1="{y0}" x2="{x0}" y2="{y1:.1f}" stroke="{GREY}"/>')
for weight in (0.1, 1, 10, 100, 1000):
    words(at(weight, 25)[0], y0 + 18, f"{weight:g}")
for error in (30, 50, 70):
    words(x0 - 8, at(1, error)[1] + 5, str(error), anchor="end")
words(at(10, 25)[0], y0 + 36, "weight")
words(at(4, 73)[0], at(4, 73)[1], "new patients", MARK, "start")
words(at(4, 32)[0], at(4, 32)[1], "old patients", FILL, "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 274">{"".join(parts)}</svg>')
