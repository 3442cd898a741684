"""Four jobs and the arrows between them, as an SVG."""

GREY, BLUE = "#808080", "#2f7fb8"
BOXES = {"lint": (30, 25), "test": (30, 115), "build": (290, 70), "deploy": (550, 70)}
ARROWS = [("lint", "build"), ("test", "build"), ("build", "deploy")]
parts = []
for start, end in ARROWS:
    x1, y1 = BOXES[start][0] + 150, BOXES[start][1] + 25
    x2, y2 = BOXES[end][0] - 6, BOXES[end][1] + 25
    parts.append(f'<path d="M{x1} {y1} L{x2} {y2}" stroke="{GREY}" stroke-width="2" fill="none"/>')
    parts.append(f'<circle cx="{x2}" cy="{y2}" r="5" fill="{GREY}"/>')
for name, (x, y) in BOXES.items():
    parts.append(f'<rect x="{x}" y="{y}" width="150" height="50" rx="5" fill="none" stroke="{BLUE}" stroke-width="2"/>')
    parts.append(f'<text x="{x + 75}" y="{y + 31}" text-anchor="middle" font-family="monospace" font-size="17" fill="{BLUE}">{name}</text>')
parts.append(f'<text x="250" y="30" font-family="sans-serif" font-size="15" fill="{GREY}">an arrow: the right one needs the left one</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 740 190">{"".join(parts)}</svg>')
