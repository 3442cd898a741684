"""Three generators in a row: requests go to the left, lines come back to the right. An SVG."""

FILL, GREY = "#2f7fb8", "#808080"
parts = [f'<defs><marker id="t" markerWidth="9" markerHeight="9" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="{GREY}"/></marker></defs>']


def text(x, y, what, size=15, family="sans-serif", fill=GREY):
    parts.append(f'<text x="{x}" y="{y}" font-family="{family}" font-size="{size}" text-anchor="middle" fill="{fill}">{what}</text>')


def arrow(x, y, to_x):
    parts.append(f'<line x1="{x}" y1="{y}" x2="{to_x}" y2="{y}" stroke="{GREY}" stroke-width="2" marker-end="url(#t)"/>')


for n, name in enumerate(["read", "errors", "shouted"]):
    x = 20 + n * 190
    parts.append(f'<rect x="{x}" y="60" width="110" height="50" rx="6" fill="{FILL}"/>')
    text(x + 55, 91, name, 18, "monospace", "#ffffff")
    arrow(x + 184, 70, x + 116)
    arrow(x + 116, 100, x + 184)
for x, below in ((170, "bad disk"), (360, "bad disk"), (550, "BAD DISK")):
    text(x, 58, "next", 14, "monospace")
    text(x, 122, below, 13, "monospace")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 610 140">{"".join(parts)}</svg>')
