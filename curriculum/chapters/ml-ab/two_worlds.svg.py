"""Two bells of z, around 0 and around 2.8, with the limit 1.96 between them, as an SVG."""

import math

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"


def x(z):
    return 130 + z * 55


def bell(centre, colour):
    points = [(-3 + i * 0.1) for i in range(61)]
    path = " ".join(f"{x(centre + u):.1f},{170 - 130 * math.exp(-u * u / 2):.1f}" for u in points)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="3"/>'


def text(z, y, words, colour):
    return f'<text x="{x(z):.1f}" y="{y}" font-family="sans-serif" font-size="14" text-anchor="middle" fill="{colour}">{words}</text>'


power = [1.96 + i * 0.1 for i in range(39)]
area = " ".join(f"{x(z):.1f},{170 - 130 * math.exp(-((z - 2.8) ** 2) / 2):.1f}" for z in power)
parts = [
    f'<polygon points="{x(1.96):.1f},170 {area} {x(power[-1]):.1f},170" fill="{MARK}" fill-opacity="0.3"/>',
    bell(0, FILL),
    bell(2.8, MARK),
    f'<line x1="-40" y1="170" x2="460" y2="170" stroke="{GREY}" stroke-width="1.5"/>',
    f'<line x1="{x(1.96):.1f}" y1="20" x2="{x(1.96):.1f}" y2="176" stroke="{GREY}" stroke-width="2" stroke-dasharray="6 4"/>',
    text(0, 190, "0", GREY), text(1.96, 192, "1.96", GREY), text(2.8, 190, "2.8", GREY),
    text(0, 30, "no difference", FILL), text(3.6, 30, "the hoped-for difference", MARK),
    text(3.0, 130, "80 %", MARK),
]
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-45 0 510 200">{"".join(parts)}</svg>')
