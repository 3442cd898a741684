"""Four items of a list with their positions from the front and from the end, as an SVG."""

ITEMS, SIDE, LEFT, TOP = [40, 55, 60, 85], 72, 150, 12
FILL, GREY, BACK = "#2f7fb8", "#808080", "#c8722a"
font = 'font-family="sans-serif" font-size="16"'
rows = [(30, GREY, "position", 0), (56, BACK, "from the end", -len(ITEMS))]
parts = [
    f'<text x="{LEFT - 16}" y="{TOP + SIDE + down}" {font} text-anchor="end" fill="{colour}">{name}</text>'
    for down, colour, name, _ in rows
]
for n, item in enumerate(ITEMS):
    x = LEFT + n * SIDE
    parts.append(f'<rect x="{x + 3}" y="{TOP}" width="{SIDE - 6}" height="{SIDE}" rx="5" fill="{FILL}"/>')
    parts.append(f'<text x="{x + SIDE / 2}" y="{TOP + 44}" font-family="monospace" font-size="24" text-anchor="middle" fill="#ffffff">{item}</text>')
    for down, colour, _, first in rows:
        parts.append(f'<text x="{x + SIDE / 2}" y="{TOP + SIDE + down}" {font} text-anchor="middle" fill="{colour}">{first + n}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + len(ITEMS) * SIDE + 16} {TOP + SIDE + 70}">{"".join(parts)}</svg>')
