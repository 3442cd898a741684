"""The share of the data under the linear and the cosine schedule, as an SVG."""

import math

BLUE, MARK, GREY = "#2f7fb8", "#c8722a", "#808080"
T = 100
linear = [1.0]
for t in range(1, T + 1):
    linear.append(linear[-1] * (1 - (0.1 + 19.9 * (t - 1) / (T - 1)) / T))


def wave(t):
    return math.cos((t / T + 0.008) / 1.008 * math.pi / 2) ** 2


cosine = [wave(t) / wave(0) for t in range(T + 1)]
parts = [f'<path d="M60 15 V190 H470" fill="none" stroke="{GREY}" stroke-width="2"/>']


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{colour}">{text}</text>')


for values, colour in ((linear, BLUE), (cosine, MARK)):
    points = " ".join(f"{60 + 4 * t},{190 - 165 * value:.1f}" for t, value in enumerate(values))
    parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="3"/>')
for value, text in ((0, "0"), (0.5, "0.5"), (1, "1")):
    words(52, 195 - 165 * value, text, anchor="end")
for t in (0, 0.5, 1):
    words(60 + 400 * t, 208, f"{t:g}")
words(260, 228, "t / T")
words(150, 160, "linear", BLUE)
words(320, 80, "cosine", MARK)
words(70, 16, "share of the data", anchor="start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 236">{"".join(parts)}</svg>')
