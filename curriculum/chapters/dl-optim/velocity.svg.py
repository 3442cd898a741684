"""The velocity on even ground and from wall to wall, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, colour=GREY, size=13, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def panel(left, slopes, low, high, title, marks):
    def place(step, value):
        return left + 11 * step, 170 - 140 * (value - low) / (high - low)

    v, path = 0.0, [(0, 0.0)]
    for step, g in enumerate(slopes, 1):
        v = 0.9 * v + g
        path.append((step, v))
    _, zero = place(0, 0)
    parts.append(f'<line x1="{left}" y1="{zero:.1f}" x2="{left + 230}" y2="{zero:.1f}" stroke="{GREY}" stroke-width="1"/>')
    parts.append(f'<line x1="{left}" y1="25" x2="{left}" y2="172" stroke="{GREY}" stroke-width="1"/>')
    for mark in marks:
        words(left - 6, place(0, mark)[1] + 4, mark, GREY, 12, "end")
    for points, colour in ((path, FILL), (list(enumerate(slopes, 1)), MARK)):
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*p) for p in points))
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
    words(left + 115, 16, title)


panel(40, [1] * 20, 0, 10, "slopes that agree", [0, 1, 10])
panel(335, [1, -1] * 10, -1.2, 1.2, "slopes that change sign", [-1, 0, 1])
words(150, 200, "velocity", FILL, 14)
words(440, 200, "slope", MARK, 14)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 580 212">{"".join(parts)}</svg>')
