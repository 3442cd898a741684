"""A window of three by three on a picture, and the place of its sum in the result, as an SVG."""

GREY, BLUE, RED = "#808080", "#3f78b5", "#c0504d"
S = 36
parts = []


def words(x, y, text, size=15, fill=GREY, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="{anchor}" fill="{fill}">{text}</text>')


def grid(x, y, rows, colour=GREY):
    for r, row in enumerate(rows):
        for c, n in enumerate(row):
            parts.append(f'<rect x="{x + c * S}" y="{y + r * S}" width="{S}" height="{S}" fill="none" stroke="{colour}"/>')
            words(x + c * S + S / 2, y + r * S + S / 2 + 5, n)


def frame(x, y, columns, rows, colour):
    parts.append(f'<rect x="{x}" y="{y}" width="{columns * S}" height="{rows * S}" fill="{colour}" fill-opacity="0.18" stroke="{colour}" stroke-width="3"/>')


words(106, 22, "picture (4, 5)")
grid(16, 34, [[0, 0, 0, 9, 9]] * 4)
frame(16 + S, 34, 3, 3, BLUE)
words(286, 40, "kernel (3, 3)")
grid(232, 52, [[-1, 0, 1]] * 3, BLUE)
words(212, 112, "×", 20)
words(364, 112, "sum", 15)
parts.append(f'<path d="M346 122h36m-8 -6l8 6l-8 6" fill="none" stroke="{GREY}" stroke-width="2"/>')
words(454, 58, "result (2, 3)")
grid(400, 70, [[0, 27, 27]] * 2)
frame(400 + S, 70, 1, 1, RED)
words(262, 200, "3 · (0 · (-1) + 0 · 0 + 9 · 1) = 27", 15)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 524 214">{"".join(parts)}</svg>')
