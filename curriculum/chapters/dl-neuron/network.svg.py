"""The network of the chapter, 2 inputs, 3 hidden units, 2 outputs, with its shapes, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def column(x, names):
    top = 105 - 30 * (len(names) - 1)
    return [(x, top + 60 * i, name) for i, name in enumerate(names)]


layers = [column(100, ["distance", "rain"]), column(270, ["unit 1", "unit 2", "unit 3"]), column(440, ["bike", "bus"])]
for before, after in zip(layers, layers[1:]):
    for x1, y1, _ in before:
        for x2, y2, _ in after:
            parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{GREY}" stroke-width="1.2"/>')
for layer, colour in zip(layers, (GREY, FILL, MARK)):
    for x, y, name in layer:
        parts.append(f'<circle cx="{x}" cy="{y}" r="11" fill="{colour}"/>')
for x, y, name in layers[0]:
    words(x - 18, y + 4, name, GREY, "end")
for x, y, name in layers[1]:
    words(x, y - 16, name, FILL)
for x, y, name in layers[2]:
    words(x + 18, y + 4, name, MARK, "start")
words(100, 212, "X (n, 2)")
words(185, 212, "W1 (2, 3)")
words(185, 232, "b1 (3,)")
words(270, 212, "H (n, 3)", FILL)
words(270, 232, "ReLU", FILL)
words(355, 212, "W2 (3, 2)")
words(355, 232, "b2 (2,)")
words(440, 212, "scores (n, 2)", MARK)
words(440, 232, "no ReLU", MARK)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 245">{"".join(parts)}</svg>')
