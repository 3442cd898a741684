"""Eight cars and the two cuts of their tree, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
CARS = [(2, 30, 1), (3, 120, 1), (5, 60, 1), (6, 140, 0), (8, 40, 1), (9, 150, 0), (11, 90, 0), (12, 70, 1)]
parts = []


def at(age, km):
    return 60 + age * 25, 220 - km * 1.2


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def line(p, q, width, colour):
    (x1, y1), (x2, y2) = at(*p), at(*q)
    parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}"/>')


x, y = at(4.5, 170)
parts.append(f'<rect x="{x}" y="{y}" width="{8.5 * 25}" height="{90 * 1.2}" fill="{MARK}" fill-opacity="0.18"/>')
x, y = at(0, 170)
parts.append(f'<rect x="{x}" y="{y}" width="{4.5 * 25}" height="{90 * 1.2}" fill="{FILL}" fill-opacity="0.18"/>')
x, y = at(0, 80)
parts.append(f'<rect x="{x}" y="{y}" width="{13 * 25}" height="{80 * 1.2}" fill="{FILL}" fill-opacity="0.18"/>')
line((0, 0), (13, 0), 1.5, GREY)
line((0, 0), (0, 170), 1.5, GREY)
line((0, 80), (13, 80), 2.5, GREY)
line((4.5, 80), (4.5, 170), 2.5, GREY)
for age, km, passed in CARS:
    x, y = at(age, km)
    if passed:
        parts.append(f'<circle cx="{x}" cy="{y:.1f}" r="6" fill="{FILL}"/>')
    else:
        parts.append(f'<path d="M{x - 6} {y - 6:.1f} l12 12 m0 -12 l-12 12" stroke="{MARK}" stroke-width="3" fill="none"/>')
for age in (0, 4.5, 10):
    words(at(age, 0)[0], at(age, 0)[1] + 18, f"{age:g}")
for km in (40, 80, 120):
    words(at(0, km)[0] - 8, at(0, km)[1] + 5, str(km), anchor="end")
words(at(7, 0)[0], at(0, 0)[1] + 36, "age")
words(at(0, 170)[0] - 8, at(0, 170)[1] + 5, "km", anchor="end")
words(at(13, 60)[0] + 10, at(0, 60)[1] + 5, "dot: pass", FILL, "start")
words(at(13, 130)[0] + 10, at(0, 130)[1] + 5, "cross: fail", MARK, "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 264">{"".join(parts)}</svg>')
