"""A small search tree. An SVG."""

FILL, GREY = "#2f7fb8", "#808080"
places = {8: (170, 34), 5: (90, 104), 9: (250, 104), 2: (40, 174)}
lines = [(8, 5), (8, 9), (5, 2)]
parts = []
for above, below in lines:
    (x1, y1), (x2, y2) = places[above], places[below]
    parts.append(
        f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{GREY}" stroke-width="2"/>'
    )
for value, (x, y) in places.items():
    parts.append(f'<circle cx="{x}" cy="{y}" r="22" fill="{FILL}"/>')
    parts.append(
        f'<text x="{x}" y="{y + 8}" font-family="sans-serif" font-size="22" text-anchor="middle" fill="#ffffff">{value}</text>'
    )
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 210">{"".join(parts)}</svg>')
