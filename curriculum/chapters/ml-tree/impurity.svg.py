"""Gini impurity and entropy of two classes over the share of the first, as an SVG."""

from math import log2

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def at(p, value):
    return 60 + p * 340, 210 - value * 180


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def curve(f, colour):
    places = " ".join("{:.1f},{:.1f}".format(*at(k / 50, f(k / 50))) for k in range(51))
    parts.append(f'<polyline points="{places}" fill="none" stroke="{colour}" stroke-width="2.5"/>')


(x0, y0), (x1, y1) = at(0, 0), at(1, 1.05)
parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y0}" stroke="{GREY}"/><line x1="{x0}" y1="{y0}" x2="{x0}" y2="{y1}" stroke="{GREY}"/>')
curve(lambda p: 1 - p * p - (1 - p) ** 2, FILL)
curve(lambda p: 0 if p in (0, 1) else -p * log2(p) - (1 - p) * log2(1 - p), MARK)
for p in (0, 0.5, 1):
    words(at(p, 0)[0], y0 + 18, f"{p:g}")
    words(x0 - 8, at(0, p)[1] + 5, f"{p:g}", anchor="end")
words(at(0.5, 0)[0], y0 + 38, "share of the first class")
words(*at(0.5, 0.41), "Gini", FILL)
words(*at(0.5, 0.9), "entropy", MARK)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 258">{"".join(parts)}</svg>')
