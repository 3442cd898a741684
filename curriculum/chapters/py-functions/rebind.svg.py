"""Two names for one list; then one of them moves to a new list. An SVG."""

FILL, GREY = "#2f7fb8", "#808080"
parts = [f'<defs><marker id="t" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{GREY}"/></marker></defs>']


def text(x, y, what, size=20, family="monospace"):
    parts.append(f'<text x="{x}" y="{y}" font-family="{family}" font-size="{size}" text-anchor="middle" fill="{GREY}">{what}</text>')


def box(x, y, items):
    for n, item in enumerate(items):
        at = x + n * 46
        parts.append(f'<rect x="{at}" y="{y}" width="42" height="42" rx="5" fill="{FILL}"/>')
        parts.append(f'<text x="{at + 21}" y="{y + 28}" font-family="monospace" font-size="20" text-anchor="middle" fill="#ffffff">{item}</text>')


def arrow(x, y, to_x, to_y):
    parts.append(f'<line x1="{x}" y1="{y}" x2="{to_x}" y2="{to_y}" stroke="{GREY}" stroke-width="2" marker-end="url(#t)"/>')


for left, title in ((0, "when the call begins"), (330, "after values = [7]")):
    text(left + 140, 22, title, 16, "sans-serif")
    text(left + 50, 76, "marks")
    text(left + 50, 146, "values")
    box(left + 170, 49, (1, 2))
    arrow(left + 92, 70, left + 165, 70)
arrow(92, 136, 165, 90)
box(500, 119, (7,))
arrow(422, 140, 495, 140)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 610 175">{"".join(parts)}</svg>')
