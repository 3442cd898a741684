"""Two ReLU units and their sum over the temperature, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def panel(left, title, f, bends, colour):
    def at(x, y):
        return left + (x - 5) * 5.2, 130 - y * 9

    (x0, y0), (x1, _) = at(5, 0), at(35, 0)
    parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y0}" stroke="{GREY}"/>')
    parts.append(f'<line x1="{x0}" y1="{y0}" x2="{x0}" y2="{at(5, 11)[1]}" stroke="{GREY}"/>')
    points = " ".join("{:.1f},{:.1f}".format(*at(x, f(x))) for x in range(5, 36))
    parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
    for x in bends:
        parts.append('<circle cx="{:.1f}" cy="{:.1f}" r="4.5" fill="{}"/>'.format(*at(x, 0), MARK))
        words(at(x, 0)[0], y0 + 18, f"{x}")
    words((x0 + x1) / 2, 18, title, colour)
    for y in (0, 10):
        words(x0 - 6, at(5, y)[1] + 5, str(y), anchor="end")


def cold(x):
    return max(0, 15 - x)


def warm(x):
    return max(0, x - 25)


panel(30, "max(0, 15 - x)", cold, [15], FILL)
panel(225, "max(0, x - 25)", warm, [25], FILL)
panel(420, "their sum", lambda x: cold(x) + warm(x), [15, 25], FILL)
words(203, 82, "+")
words(398, 82, "=")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 590 158">{"".join(parts)}</svg>')
