"""The chain of the chapter, forwards and backwards, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def words(x, y, text, colour=GREY, size=13):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" text-anchor="middle" fill="{colour}">{text}</text>')


def arrow(x1, x2, y, colour):
    way = 1 if x2 > x1 else -1
    parts.append(f'<line x1="{x1}" y1="{y}" x2="{x2}" y2="{y}" stroke="{colour}" stroke-width="1.6"/>')
    parts.append(f'<path d="M {x2} {y} l {-8 * way} -4 l 0 8 z" fill="{colour}"/>')


places = [45, 165, 285, 405, 525]
for x, name, value in zip(places, ["x", "z", "a", "g", "L"], ["2", "5", "5", "7", "9"]):
    parts.append(f'<rect x="{x - 24}" y="48" width="48" height="44" rx="6" fill="none" stroke="{FILL}" stroke-width="1.6"/>')
    words(x, 66, name, FILL)
    words(x, 84, value, FILL, 15)
for left, right, rule in zip(places, places[1:], ["· 3 - 1", "ReLU", "· 2 - 3", "(g - 4)²"]):
    arrow(left + 30, right - 30, 60, FILL)
    words((left + right) / 2, 40, rule, FILL)
for left, right, share in zip(places[1:], places[2:], ["· 1", "· v = 2", "2e = 6"]):
    arrow(right - 30, left + 30, 82, MARK)
    words((left + right) / 2, 102, share, MARK)
for x, text in zip(places[1:4], ["dz = 12", "da = 12", "dg = 6"]):
    words(x, 122, text, MARK, 14)
for x, upper, lower in ((165, "dw = 12 · 2 = 24", "db = 12"), (405, "dv = 6 · 5 = 30", "dc = 6")):
    parts.append(f'<line x1="{x}" y1="128" x2="{x}" y2="146" stroke="{MARK}" stroke-width="1.6"/>')
    words(x, 162, upper, MARK)
    words(x, 180, lower, MARK)
words(45, 20, "there", FILL, 14)
words(525, 122, "and back", MARK, 14)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 570 190">{"".join(parts)}</svg>')
