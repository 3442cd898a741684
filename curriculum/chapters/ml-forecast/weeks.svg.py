"""Three weeks of hires, two forecasts for the fourth week, and what came, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
hires = [20, 22, 21, 23, 30, 44, 38, 22, 24, 22, 25, 33, 47, 40, 23, 27, 24, 26, 35, 50, 42]
came = [25, 26, 27, 28, 36, 49, 45]
parts = []


def at(place, value):
    return 24 + place * 17, 190 - value * 3


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def line(first, values, colour, dash=""):
    points = " ".join(f"{x},{y}" for x, y in (at(first + n, v) for n, v in enumerate(values)))
    parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.5" {dash}/>')


for start in (7, 14, 21):
    x = at(start, 0)[0] - 8
    parts.append(f'<line x1="{x}" y1="34" x2="{x}" y2="150" stroke="{GREY}" stroke-dasharray="2 4"/>')
line(0, hires, FILL)
line(21, [42] * 7, GREY, 'stroke-dasharray="6 4"')
line(21, hires[-7:], MARK)
for n, value in enumerate(came):
    x, y = at(21 + n, value)
    parts.append(f'<circle cx="{x}" cy="{y}" r="4" fill="{FILL}"/>')
for n in range(4):
    words(at(7 * n + 3, 0)[0], 168, f"week {n + 1}")
words(378, 28, "what came: dots", FILL, "start")
words(498, 68, "naive", GREY, "start")
words(378, 142, "seasonal naive", MARK, "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 550 178">{"".join(parts)}</svg>')
