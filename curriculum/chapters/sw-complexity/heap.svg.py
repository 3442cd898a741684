"""A heap of five numbers as a tree, with the positions in the list. An SVG."""

FILL, GREY = "#2f7fb8", "#808080"
places = [(190, 40), (100, 120), (280, 120), (55, 200), (145, 200)]
parts = []
for i in range(1, 5):
    (x, y), (a, b) = places[(i - 1) // 2], places[i]
    parts.append(f'<line x1="{x}" y1="{y}" x2="{a}" y2="{b}" stroke="{GREY}" stroke-width="2"/>')
for i, ((x, y), value) in enumerate(zip(places, [1, 2, 8, 5, 9])):
    parts.append(f'<circle cx="{x}" cy="{y}" r="22" fill="{FILL}"/>')
    parts.append(f'<text x="{x}" y="{y + 7}" font-family="monospace" font-size="20" text-anchor="middle" fill="#ffffff">{value}</text>')
    parts.append(f'<text x="{x + 28}" y="{y - 8}" font-family="sans-serif" font-size="13" fill="{GREY}">[{i}]</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 240">{"".join(parts)}</svg>')
