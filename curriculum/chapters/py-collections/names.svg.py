"""Two names for one list, and one name for a second, equal list, as an SVG."""

FILL, GREY = "#2f7fb8", "#808080"
SIDE = 52
parts = [f'<defs><marker id="t" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{GREY}"/></marker></defs>']


def box(x, y):
    for n, item in enumerate((1, 2)):
        at = x + n * SIDE
        parts.append(f'<rect x="{at + 2}" y="{y}" width="{SIDE - 4}" height="{SIDE - 4}" rx="5" fill="{FILL}"/>')
        parts.append(f'<text x="{at + SIDE / 2}" y="{y + 32}" font-family="monospace" font-size="22" text-anchor="middle" fill="#ffffff">{item}</text>')


def name(text, x, y, to_x, to_y):
    parts.append(f'<text x="{x}" y="{y + 7}" font-family="monospace" font-size="22" text-anchor="middle" fill="{GREY}">{text}</text>')
    parts.append(f'<line x1="{x + 14}" y1="{y}" x2="{to_x}" y2="{to_y}" stroke="{GREY}" stroke-width="2" marker-end="url(#t)"/>')


box(110, 32)
name("a", 30, 30, 106, 50)
name("b", 30, 84, 106, 64)
box(360, 32)
name("c", 280, 57, 356, 57)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 490 110">{"".join(parts)}</svg>')
