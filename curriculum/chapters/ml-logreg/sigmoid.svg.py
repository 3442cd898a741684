"""The sigmoid with the seven members of the chapter, as an SVG."""

from math import exp, log

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def at(z, p):
    return 240 + z * 38, 210 - p * 180


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def line(p, q, extra=""):
    (x1, y1), (x2, y2) = at(*p), at(*q)
    parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{GREY}" {extra}/>')


line((-5, 0), (5, 0))
line((-5, 0), (-5, 1.05))
line((-5, 1), (5, 1), 'stroke-dasharray="4 4"')
line((-5, 0.5), (0, 0.5), 'stroke-dasharray="4 4"')
line((0, 0), (0, 0.5), 'stroke-dasharray="4 4"')
curve = " ".join("{:.1f},{:.1f}".format(*at(k / 10, 1 / (1 + exp(-k / 10)))) for k in range(-50, 51))
parts.append(f'<polyline points="{curve}" fill="none" stroke="{FILL}" stroke-width="2.5"/>')
for visits in range(7):
    z = log(0.25) + visits * log(2)
    x, y = at(z, 1 / (1 + exp(-z)))
    parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{MARK}"/>')
    words(x + 9, y + 14, str(visits), MARK, "start")
for z in (-4, -2, 0, 2, 4):
    words(at(z, 0)[0], at(z, 0)[1] + 18, str(z))
for p in (0, 0.5, 1):
    words(at(-5, p)[0] - 8, at(-5, p)[1] + 5, str(p), anchor="end")
words(at(0, 0)[0], at(0, 0)[1] + 38, "score")
words(at(-5, 1)[0] + 8, at(-5, 1)[1] - 10, "probability", anchor="start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460 258">{"".join(parts)}</svg>')
