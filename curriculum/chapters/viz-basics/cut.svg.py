"""The same two numbers with an axis from 0 and with one from 45, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def text(x, y, words, size=14, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{GREY}">{words}</text>')


def chart(left, start, top, ticks, title):
    base, height = 200, 150
    scale = height / (top - start)
    parts.append(f'<path d="M{left},{base - height - 6} L{left},{base} L{left + 160},{base}" fill="none" stroke="{GREY}" stroke-width="2"/>')
    for tick in ticks:
        text(left - 7, base - (tick - start) * scale + 5, tick, 13, "end")
    for n, (name, minutes) in enumerate((("old", 48), ("new", 51))):
        x, h = left + 24 + n * 68, (minutes - start) * scale
        parts.append(f'<rect x="{x}" y="{base - h:.1f}" width="48" height="{h:.1f}" fill="{(FILL, MARK)[n]}"/>')
        text(x + 24, base + 19, name)
    text(left + 80, 28, title, 15)


chart(50, 0, 52, (0, 25, 50), "from 0")
chart(290, 45, 52, (45, 48, 51), "from 45")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 232">{"".join(parts)}</svg>')
