"""A long valley with a zigzag path, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
parts = []


def at(x, y):
    return 460 - x * 46, 90 + y * 46


for height in (2, 8, 18, 32):
    a, b = (2 * height) ** 0.5, (2 * height / 9) ** 0.5
    x, y = at(0, 0)
    parts.append(f'<ellipse cx="{x}" cy="{y}" rx="{a * 46:.1f}" ry="{b * 46:.1f}" fill="none" stroke="{FILL}" stroke-width="1.8"/>')
places = [(9.0, 1.0)]
for _ in range(14):
    x, y = places[-1]
    places.append((x - 0.2 * x, y - 0.2 * 9 * y))
path = " ".join("{:.1f},{:.1f}".format(*at(*place)) for place in places)
parts.append(f'<polyline points="{path}" fill="none" stroke="{MARK}" stroke-width="2"/>')
for place in places:
    x, y = at(*place)
    parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{MARK}"/>')
x, y = at(9, 1)
parts.append(f'<text x="{x - 4}" y="{y + 20:.1f}" font-family="sans-serif" font-size="14" fill="{GREY}">start</text>')
x, y = at(0, 0)
parts.append(f'<text x="{x + 8}" y="{y - 8:.1f}" font-family="sans-serif" font-size="14" fill="{GREY}">bottom</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 180">{"".join(parts)}</svg>')
