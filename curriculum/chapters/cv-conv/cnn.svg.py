"""The maps of a small CNN, from one picture of 8 by 8 to ten scores, as an SVG."""

GREY, BLUE, RED = "#808080", "#3f78b5", "#c0504d"
parts = []


def words(x, y, text, size=14):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="middle" fill="{GREY}">{text}</text>')


def maps(x, count, side, colour):
    shown, gap = min(count, 8), 6
    top = 100 - side / 2 - (shown - 1) * gap / 2
    for i in range(shown):
        parts.append(f'<rect x="{x + i * gap}" y="{top + i * gap}" width="{side}" height="{side}" fill="{colour}" fill-opacity="0.35" stroke="{colour}"/>')
    return x + (side + (shown - 1) * gap) / 2


blocks = [(1, 80, GREY, "1 · 8 · 8", "picture"), (8, 80, BLUE, "8 · 8 · 8", "convolution"), (8, 40, BLUE, "8 · 4 · 4", "pooling"), (16, 40, RED, "16 · 4 · 4", "convolution"), (16, 20, RED, "16 · 2 · 2", "pooling")]
x = 16
for count, side, colour, shape, name in blocks:
    middle = maps(x, count, side, colour)
    words(middle, 190, shape)
    words(middle, 210, name)
    x += side + (min(count, 8) - 1) * 6 + 28
for i in range(10):
    parts.append(f'<circle cx="{x + 24}" cy="{46 + i * 12}" r="4.5" fill="{GREY}"/>')
words(x + 24, 190, "10")
words(x + 24, 210, "dense")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {x + 56} 222">{"".join(parts)}</svg>')
