"""A centre word pulls its real neighbour and pushes two drawn words away, as an SVG."""

FILL, GREY, MARK, LEAF = "#2f7fb8", "#808080", "#c8722a", "#3a9a5c"
parts = []


def words(x, y, text, colour=GREY, anchor="middle"):
    parts.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="14" text-anchor="{anchor}" fill="{colour}">{text}</text>')


def arrow(x1, y1, x2, y2, colour):
    dx, dy = x2 - x1, y2 - y1
    n = (dx * dx + dy * dy) ** 0.5
    ux, uy = dx / n, dy / n
    tip = f"{x2},{y2} {x2 - 11 * ux + 5 * uy:.1f},{y2 - 11 * uy - 5 * ux:.1f} {x2 - 11 * ux - 5 * uy:.1f},{y2 - 11 * uy + 5 * ux:.1f}"
    parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{colour}" stroke-width="2.5"/><polygon points="{tip}" fill="{colour}"/>')


for x, y, colour in ((180, 110, FILL), (380, 50, LEAF), (330, 160, MARK), (110, 180, MARK)):
    parts.append(f'<circle cx="{x}" cy="{y}" r="8" fill="{colour}"/>')
words(180, 90, "tea (centre)", FILL)
words(394, 45, "pour: real, pulled", LEAF, "start")
words(300, 205, "bench: drawn, pushed", MARK, "start")
words(126, 185, "saw: drawn, pushed", MARK, "start")
arrow(368, 54, 300, 74, LEAF)
arrow(340, 163, 400, 184 - 8, MARK)
arrow(102, 187, 50, 228 - 8, MARK)
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 232">{"".join(parts)}</svg>')
