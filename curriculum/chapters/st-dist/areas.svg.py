"""A normal curve with the areas within one and two standard deviations, as an SVG."""

import math

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def place(z):
    return 260 + z * 70, 190 - 160 * math.exp(-z * z / 2)


def area(low, high, colour):
    n = 40
    zs = [low + (high - low) * i / n for i in range(n + 1)]
    points = [place(z) for z in zs] + [(place(high)[0], 190), (place(low)[0], 190)]
    drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    parts.append(f'<polygon points="{drawn}" fill="{colour}" fill-opacity="0.75"/>')


def words(x, y, text, colour=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{colour}">{text}</text>')


area(-1, 1, FILL)
for side in (-1, 1):
    area(side, 2 * side, MARK)
    area(2 * side, 3.4 * side, GREY)
words(260, 130, "68 %", "#ffffff")
for side in (-1, 1):
    words(260 + side * 102, 182, "13.6 %", "#ffffff")
    words(260 + side * 190, 166, "2.3 %")
for z in range(-3, 4):
    words(260 + z * 70, 208, z)
words(260, 230, "standard deviations from the mean")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 240">{"".join(parts)}</svg>')
