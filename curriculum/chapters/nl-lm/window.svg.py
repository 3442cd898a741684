"""A window of five letters as inputs and shifted targets, as an SVG."""

BLUE, GREY, ORANGE = "#2f7fb8", "#808080", "#c8722a"
parts = []


def cell(x, y, text, colour):
    parts.append(f'<rect x="{x}" y="{y}" width="44" height="34" rx="5" fill="{colour}" fill-opacity="0.15" stroke="{colour}"/>')
    parts.append(f'<text x="{x + 22}" y="{y + 23}" font-family="sans-serif" font-size="16" text-anchor="middle" fill="{colour}">{text}</text>')


def words(x, y, text, colour=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="13" text-anchor="end" fill="{colour}">{text}</text>')


for i, (here, after) in enumerate(zip("boat", "oats")):
    x = 110 + 90 * i
    cell(x, 150, here, BLUE)
    cell(x, 30, after, ORANGE)
    for j in range(i + 1):
        parts.append(f'<line x1="{132 + 90 * j}" y1="150" x2="{x + 22}" y2="66" stroke="{GREY}" stroke-opacity="0.7" stroke-width="1.5"/>')
words(96, 173, "inputs", BLUE)
words(96, 53, "targets", ORANGE)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 450 200">{"".join(parts)}</svg>')
