"""One block of memory with two views of it, and a copy with a block of its own, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
SIDE = 46
parts = [f'<defs><marker id="t" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{GREY}"/></marker></defs>']


def block(x, y, values, fill):
    for n, value in enumerate(values):
        at = x + n * SIDE
        parts.append(f'<rect x="{at + 2}" y="{y}" width="{SIDE - 4}" height="{SIDE - 4}" rx="5" fill="{fill}"/>')
        parts.append(f'<text x="{at + SIDE / 2}" y="{y + 28}" font-family="monospace" font-size="19" text-anchor="middle" fill="#ffffff">{value}</text>')


def label(x, y, name, note):
    parts.append(f'<text x="{x}" y="{y}" font-family="monospace" font-size="17" text-anchor="middle" fill="{GREY}">{name}</text>')
    parts.append(f'<text x="{x}" y="{y + 18}" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">{note}</text>')


def bracket(x1, x2, y, down):
    tip = y + (8 if down else -8)
    parts.append(f'<path d="M{x1},{tip} L{x1},{y} L{x2},{y} L{x2},{tip}" fill="none" stroke="{GREY}" stroke-width="2"/>')


label(106, 20, "a", "all four places")
bracket(16, 196, 50, True)
block(14, 64, (8, 2, 6, 4), FILL)
bracket(62, 150, 124, False)
label(106, 146, "part = a[1:3]", "a view: two of these places")
label(354, 20, "picked = a[[1, 2]]", "a copy: places of its own")
bracket(310, 398, 50, True)
block(308, 64, (2, 6), MARK)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 176">{"".join(parts)}</svg>')
