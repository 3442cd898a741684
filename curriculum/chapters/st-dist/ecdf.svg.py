"""The steps of five values against the straight line of the uniform distribution, with the largest gap, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []
values = [0.1, 0.2, 0.3, 0.7, 0.8]


def place(x, share):
    return 60 + 380 * x, 200 - 180 * share


def line(a, b, colour, width):
    (x1, y1), (x2, y2) = a, b
    parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}"/>')


def words(x, y, text, anchor="middle", colour=GREY):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{colour}">{text}</text>')


line(place(0, 0), place(1, 0), GREY, 1)
line(place(0, 0), place(0, 1), GREY, 1)
line(place(0, 0), place(1, 1), GREY, 3)
before, share = 0.0, 0.0
for i, x in enumerate([*values, 1.0]):
    line(place(before, share), place(x, share), FILL, 3)
    if i < 5:
        line(place(x, share), place(x, share + 0.2), FILL, 3)
        share += 0.2
    before = x
line(place(0.3, 0.3), place(0.3, 0.6), MARK, 4)
words(place(0.3, 0)[0] + 10, place(0, 0.5)[1], "largest gap: 0.3", "start", MARK)
words(place(0.86, 0)[0], place(0, 0.72)[1], "F(x) = x", "start")
for x in (0, 0.2, 0.4, 0.6, 0.8, 1):
    words(place(x, 0)[0], 218, x)
    words(52, place(0, x)[1] + 5, x, "end")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 230">{"".join(parts)}</svg>')
