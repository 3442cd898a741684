"""Two references to one row, and two references to two rows, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SIDE = 40
parts = [f'<defs><marker id="t" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{GREY}"/></marker></defs>']


def row(x, y, seats):
    for n, seat in enumerate(seats):
        at = x + n * SIDE
        fill = MARK if seat == "9" else FILL
        parts.append(f'<rect x="{at + 2}" y="{y}" width="{SIDE - 4}" height="{SIDE - 4}" rx="5" fill="{fill}"/>')
        parts.append(f'<text x="{at + SIDE / 2}" y="{y + 25}" font-family="monospace" font-size="18" text-anchor="middle" fill="#ffffff">{seat}</text>')


def picture(x, ends):
    parts.append(f'<text x="{x + 30}" y="16" font-family="monospace" font-size="16" text-anchor="middle" fill="{GREY}">picture</text>')
    for n, to_y in enumerate(ends):
        y = 24 + n * 48
        parts.append(f'<rect x="{x}" y="{y}" width="36" height="36" rx="5" fill="none" stroke="{GREY}" stroke-width="2"/>')
        parts.append(f'<line x1="{x + 18}" y1="{y + 18}" x2="{x + 72}" y2="{to_y}" stroke="{GREY}" stroke-width="2" marker-end="url(#t)"/>')


picture(10, (58, 74))
row(86, 48, "090")
picture(270, (42, 90))
row(346, 24, "090")
row(346, 72, "000")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 124">{"".join(parts)}</svg>')
