"""Probabilities as weights on a beam that balances at the expected value, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, colour=GREY, size=15):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="middle" fill="{colour}">{text}</text>')


def place(value):
    return 50 + value * 40


parts.append(f'<line x1="40" y1="150" x2="470" y2="150" stroke="{GREY}" stroke-width="4"/>')
for value, chance in ((0, 0.5), (2, 0.4), (10, 0.1)):
    h = 220 * chance
    parts.append(f'<rect x="{place(value) - 20}" y="{148 - h:.0f}" width="40" height="{h:.0f}" fill="{FILL}"/>')
    words(place(value), 140 - h, chance)
    words(place(value), 144, value, "#ffffff")
x = place(1.8)
parts.append(f'<polygon points="{x},152 {x - 16},184 {x + 16},184" fill="{MARK}"/>')
words(x, 204, "1.8", MARK)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 214">{"".join(parts)}</svg>')
