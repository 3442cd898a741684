"""A rectangle that grows on two sides, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def box(x, y, w, h, fill, text="", colour="#ffffff"):
    parts.append(f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{fill}"/>')
    if text:
        words(x + w / 2, y + h / 2 + 5, text, colour)


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="15" text-anchor="{anchor}" fill="{colour}">{text}</text>')


box(60, 60, 240, 160, FILL, "30 · 20 = 600")
box(304, 60, 44, 160, MARK, "2 · 20")
box(60, 30, 240, 26, MARK, "30 · 1")
box(304, 30, 44, 26, GREY)
words(360, 48, "corner: 2 · 1", GREY, "start")
words(180, 242, "length 30, grows by 2 a year")
words(48, 145, "20", GREY, "end")
words(48, 48, "+ 1", GREY, "end")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 256">{"".join(parts)}</svg>')
