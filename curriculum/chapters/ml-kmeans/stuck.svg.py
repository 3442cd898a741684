"""Four corners with good centres and with centres that are stuck, as an SVG."""

BLUE, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
U = 34
parts = []


def panel(left, bottom, centres, choice, text):
    corners = ((0, 0), (0, 2), (6, 0), (6, 2))
    for (x, y), which in zip(corners, choice):
        cx, cy = centres[which]
        parts.append(f'<line x1="{left + x * U}" y1="{bottom - y * U}" x2="{left + cx * U}" y2="{bottom - cy * U}" stroke="{GREY}" stroke-width="2" stroke-dasharray="4 4"/>')
    for (x, y), which in zip(corners, choice):
        parts.append(f'<circle cx="{left + x * U}" cy="{bottom - y * U}" r="9" fill="{(BLUE, MARK)[which]}"/>')
    for (x, y), colour in zip(centres, (BLUE, MARK)):
        a, b = left + x * U, bottom - y * U
        parts.append(f'<path d="M{a - 9},{b - 9} L{a + 9},{b + 9} M{a - 9},{b + 9} L{a + 9},{b - 9}" stroke="{colour}" stroke-width="5"/>')
    parts.append(f'<text x="{left + 3 * U}" y="{bottom + 42}" font-family="sans-serif" font-size="15" text-anchor="middle" fill="{GREY}">{text}</text>')


panel(30, 110, ((0, 1), (6, 1)), (0, 0, 1, 1), "inertia 4")
panel(330, 110, ((3, 0), (3, 2)), (0, 1, 0, 1), "stuck: inertia 36")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 570 170">{"".join(parts)}</svg>')
