"""Two branches before and after a merge, as an SVG."""

BLUE, GREY, ORANGE, GREEN = "#2f7fb8", "#808080", "#c8722a", "#3d8f5a"
S = 'font-family="sans-serif" font-size="15"'
M = 'font-family="monospace" font-size="15"'
parts = []


def line(x1, y1, x2, y2):
    parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{GREY}" stroke-width="3"/>')


def commit(x, y, colour):
    parts.append(f'<circle cx="{x}" cy="{y}" r="13" fill="{colour}"/>')


def label(x, y, text, colour):
    parts.append(f'<text x="{x}" y="{y}" {M} text-anchor="middle" fill="{colour}">{text}</text>')


for left, merged in ((30, False), (370, True)):
    line(left, 60, left + 140, 60)
    line(left + 70, 60, left + 140, 120)
    for x, y, colour in ((left, 60, BLUE), (left + 70, 60, BLUE), (left + 140, 60, BLUE), (left + 140, 120, ORANGE)):
        commit(x, y, colour)
    if merged:
        line(left + 140, 60, left + 220, 60)
        line(left + 140, 120, left + 220, 60)
        commit(left + 220, 60, GREEN)
        for x, y, colour in ((left + 140, 60, BLUE), (left + 140, 120, ORANGE)):
            commit(x, y, colour)
        label(left + 220, 36, "main", GREEN)
    else:
        label(left + 140, 36, "main", BLUE)
    label(left + 140, 154, "more-trees", ORANGE)
parts.append(f'<text x="100" y="190" {S} text-anchor="middle" fill="{GREY}">before</text>')
parts.append(f'<text x="475" y="190" {S} text-anchor="middle" fill="{GREY}">after git merge more-trees, on main</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 15 640 185">{"".join(parts)}</svg>')
