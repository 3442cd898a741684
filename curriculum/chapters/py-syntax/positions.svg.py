"""The characters of GB-2031-L with their positions below and the cuts between them above, as an SVG."""

TEXT, SIDE, LEFT, TOP = "GB-2031-L", 52, 90, 46
FILL, GREY, CUT = "#2f7fb8", "#808080", "#c8722a"
font = 'font-family="sans-serif"'
parts = [
    f'<text x="{LEFT - 22}" y="{TOP - 22}" {font} font-size="14" text-anchor="end" fill="{CUT}">cut</text>',
    f'<text x="{LEFT - 22}" y="{TOP + SIDE + 28}" {font} font-size="14" text-anchor="end" fill="{GREY}">position</text>',
]
for n, character in enumerate(TEXT):
    x = LEFT + n * SIDE
    parts.append(f'<rect x="{x + 3}" y="{TOP}" width="{SIDE - 6}" height="{SIDE}" rx="5" fill="{FILL}"/>')
    parts.append(f'<text x="{x + SIDE / 2}" y="{TOP + 35}" font-family="monospace" font-size="24" text-anchor="middle" fill="#ffffff">{character}</text>')
    parts.append(f'<text x="{x + SIDE / 2}" y="{TOP + SIDE + 28}" {font} font-size="16" text-anchor="middle" fill="{GREY}">{n}</text>')
for n in range(len(TEXT) + 1):
    x = LEFT + n * SIDE
    parts.append(f'<text x="{x}" y="{TOP - 22}" {font} font-size="16" text-anchor="middle" fill="{CUT}">{n}</text>')
    parts.append(f'<line x1="{x}" y1="{TOP - 15}" x2="{x}" y2="{TOP + SIDE + 6}" stroke="{CUT}" stroke-width="2" stroke-dasharray="4 3"/>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + len(TEXT) * SIDE + 20} {TOP + SIDE + 44}">{"".join(parts)}</svg>')
