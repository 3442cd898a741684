"""Client, server and application with what passes between them, as an SVG."""

GREY, BLUE, ORANGE, GREEN = "#808080", "#2f7fb8", "#c8722a", "#3d8f5a"
BOXES = [(5, 100, "client", "a program"), (270, 130, "server", "uvicorn"), (590, 145, "application", "service.py")]
ARROWS = [(108, 262, 70, BLUE, "request, bytes"), (262, 108, 130, GREEN, "response, bytes")]
ARROWS += [(408, 582, 60, BLUE, "scope"), (408, 582, 95, ORANGE, "receive: body"), (582, 408, 140, GREEN, "send: status, headers,")]
parts = []
for x, width, name, below in BOXES:
    parts.append(f'<rect x="{x}" y="30" width="{width}" height="140" rx="4" fill="none" stroke="{GREY}"/>')
    middle = x + width / 2
    parts.append(f'<text x="{middle}" y="95" text-anchor="middle" font-family="sans-serif" font-size="17" fill="{GREY}">{name}</text>')
    parts.append(f'<text x="{middle}" y="120" text-anchor="middle" font-family="monospace" font-size="14" fill="{GREY}">{below}</text>')
for start, end, y, colour, text in ARROWS:
    tip = 8 if end > start else -8
    parts.append(f'<path d="M{start} {y} H{end} m{-tip} -5 l{tip} 5 l{-tip} 5" fill="none" stroke="{colour}" stroke-width="2"/>')
    parts.append(f'<text x="{(start + end) / 2}" y="{y - 8}" text-anchor="middle" font-family="sans-serif" font-size="14" fill="{colour}">{text}</text>')
parts.append(f'<text x="495" y="160" text-anchor="middle" font-family="sans-serif" font-size="14" fill="{GREEN}">then the body</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 740 185">{"".join(parts)}</svg>')
